namespace Dramatis.Benchmarks.Generation;

/// <summary>Holds what a reference emits against what the generator does, so that both do the same work.</summary>
internal static class EqualTexts
{
    /// <exception cref="InvalidOperationException">They differ; the message says where first.</exception>
    public static void Check(IReadOnlyDictionary<string, string> generated, IReadOnlyDictionary<string, string> emitted)
    {
        foreach (var name in generated.Keys.Union(emitted.Keys))
        {
            var ours = generated.GetValueOrDefault(name, "");
            var theirs = emitted.GetValueOrDefault(name, "");
            if (ours != theirs)
            {
                var at = ours.AsSpan().CommonPrefixLength(theirs);
                throw new InvalidOperationException(
                    $"{name} differs at {at}: '{Near(ours, at)}' is generated, '{Near(theirs, at)}' emitted.");
            }
        }
    }

    private static string Near(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 40)];
}
