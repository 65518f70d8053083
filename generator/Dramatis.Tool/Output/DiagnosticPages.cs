namespace Dramatis.Tool.Output;

/// <summary>Finds the pages of diagnostics, in Markdown.</summary>
internal static class DiagnosticPages
{
    private const string OfTheCompiler = "CS";

    /// <summary>
    /// The page of a diagnostic; null if there is none. All diagnostics of the C# compiler have one page.
    /// </summary>
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
