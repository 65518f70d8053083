using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Linting.Lints;

/// <summary>
/// Names of declarations that differ in one letter: probably one thing declared twice. Names of members are not compared,
/// since who does something and who suffers it are meant to be near: supporter, supported.
/// </summary>
internal static class NearNameLint
{
    private const int ShortestName = 5;

    public static IEnumerable<LintFinding> Find(LintedProject project)
    {
        var seen = new Dictionary<string, List<LintedDeclaration>>(StringComparer.OrdinalIgnoreCase);
        foreach (var found in project.Declarations.Where(static found => found.Name.Length >= ShortestName))
        {
            var keys = WithoutOneLetter(found.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var near = keys
                .SelectMany(key => seen.TryGetValue(key, out var same) ? same : [])
                .FirstOrDefault(other => NearNames.Distance(found.Name, other.Name, 1) == 1);
            if (near is not null)
            {
                var text = $"'{found.Name}' differs from '{near.Entry.FullName}' in one letter only; are they the same?";
                yield return found.Find(DiagnosticCatalog.NearDuplicate, found.Syntax.Name.Span, text);
            }

            keys.ForEach(key => Add(seen, key, found));
        }
    }

    /// <summary>Names at a distance of one have one of these in common, so that not every pair has to be compared.</summary>
    private static IEnumerable<string> WithoutOneLetter(string name) =>
        Enumerable.Range(0, name.Length).Select(at => name.Remove(at, 1)).Append(name);

    private static void Add(
        Dictionary<string, List<LintedDeclaration>> seen, string key, LintedDeclaration found)
    {
        if (!seen.TryGetValue(key, out var same))
        {
            seen.Add(key, same = []);
        }

        same.Add(found);
    }
}
