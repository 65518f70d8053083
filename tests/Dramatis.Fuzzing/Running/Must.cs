namespace Dramatis.Fuzzing.Running;

/// <summary>States what must hold.</summary>
internal static class Must
{
    public static void Hold(bool holds, string property, Func<string> details)
    {
        if (!holds)
        {
            throw new BrokenPropertyException(property, details());
        }
    }

    public static void BeEqual<T>(IEnumerable<T> one, IEnumerable<T> other, string property)
    {
        var (left, right) = (one.ToList(), other.ToList());
        var at = left.Zip(right).TakeWhile(static pair => Equals(pair.First, pair.Second)).Count();
        if (at < left.Count || at < right.Count)
        {
            var (first, second) = (left.ElementAtOrDefault(at), right.ElementAtOrDefault(at));
            throw new BrokenPropertyException(property, $"item {at} of {left.Count} and {right.Count}:\n  {first}\n  {second}");
        }
    }
}
