namespace Dramatis.Schema.Binding.Names;

/// <summary>
/// What full names stand for, where case does not count: by namespace and then by name, so that no full name has to be
/// put together.
/// </summary>
internal sealed class NamesWithin<T>
{
    private readonly Dictionary<string, Dictionary<string, T>> _bySpace = new(StringComparer.OrdinalIgnoreCase);

    public bool TryFind(string space, string name, out T? found)
    {
        found = default;
        return _bySpace.TryGetValue(space, out var names) && names.TryGetValue(name, out found);
    }

    public void Set(string space, string name, T value)
    {
        if (!_bySpace.TryGetValue(space, out var names))
        {
            _bySpace.Add(space, names = new(StringComparer.OrdinalIgnoreCase));
        }

        names[name] = value;
    }
}
