using System.Collections.Concurrent;

namespace Dramatis.Report;

/// <summary>Reads the resources of this assembly, templates, style and script, with LF line ends.</summary>
internal static class Resources
{
    private static readonly ConcurrentDictionary<string, string> s_texts = new(StringComparer.Ordinal);

    public static string Read(string name) => s_texts.GetOrAdd(name, static name =>
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no resource {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });
}
