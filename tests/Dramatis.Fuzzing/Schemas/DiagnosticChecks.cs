using Dramatis.Fuzzing.Running;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>What holds of every diagnostic: it is a known one, says something in one line, and stands in its file.</summary>
internal static class DiagnosticChecks
{
    private const int MostCharacters = 2000;

    private static readonly HashSet<string> s_ids = [.. DiagnosticCatalog.All.Select(static rule => rule.Id)];

    public static void Check(IReadOnlyList<FuzzFile> files, IEnumerable<SchemaDiagnostic> diagnostics)
    {
        var places = files.ToDictionary(static file => file.Name, static file => new TextPlaces(file.Text));
        foreach (var found in diagnostics)
        {
            Check(found, places);
        }
    }

    private static void Check(SchemaDiagnostic found, Dictionary<string, TextPlaces> places)
    {
        Must.Hold(s_ids.Contains(found.Rule.Id), "Every diagnostic has a known id", found.ToString);
        Must.Hold(
            !string.IsNullOrWhiteSpace(found.Text) && found.Message.Length <= MostCharacters && !found.Message.Any(IsBreak),
            "Every diagnostic is a line of a readable length",
            found.ToString);
        CheckPlace(found.Path, found.Span, places, found);
        if (found.Related is RelatedPlace.At at)
        {
            CheckPlace(at.Path, at.Span, places, found);
        }
    }

    private static void CheckPlace(string path, Span span, Dictionary<string, TextPlaces> places, SchemaDiagnostic found)
    {
        Must.Hold(places.ContainsKey(path), "Every diagnostic is in a file that was given", found.ToString);
        Must.Hold(span.Length >= 0, "Every span ends where it starts or later", found.ToString);
        Must.Hold(
            places[path].IsAt(span.Start) && places[path].IsAt(span.End),
            "Every span is in its text, with the line and column of its offset",
            () => $"{found}; there are {places[path]}");
    }

    private static bool IsBreak(char unit) => unit is '\n' or '\r';
}
