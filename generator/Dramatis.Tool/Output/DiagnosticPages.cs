namespace Dramatis.Tool.Output;

/// <summary>The pages of diagnostics, in Markdown.</summary>
internal static class DiagnosticPages
{
    private const string OfTheCompiler = "CS";

    /// <summary>Null where there is no such diagnostic. The C# compiler's have one page together.</summary>
    public static string? Find(string id)
    {
        var name = id.ToUpperInvariant();
        var isOfTheCompiler = name.StartsWith(OfTheCompiler, StringComparison.Ordinal)
            && int.TryParse(name[OfTheCompiler.Length..], out _);
        using var page = typeof(DiagnosticPages).Assembly.GetManifestResourceStream(isOfTheCompiler ? OfTheCompiler : name);
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
