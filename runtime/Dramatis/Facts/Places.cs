namespace Dramatis;

/// <summary>Places of claims in a fact base, ascending: all of them, or some.</summary>
internal readonly struct Places
{
    private readonly ReadOnlyMemory<int> _some;
    private readonly bool _areAll;

    public Places(ReadOnlyMemory<int> places) => (_some, Count) = (places, places.Length);

    private Places(int count) => (_areAll, Count) = (true, count);

    public int Count { get; }

    public int this[int index] => _areAll ? index : _some.Span[index];

    public static Places All(int count) => new(count);
}
