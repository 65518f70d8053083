using Dramatis.CompilerServices;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Linting;

/// <summary>
/// Finds names of declarations that differ in one letter: probably one thing declared twice. Names of members are not
/// compared, since opposite positions often have near names: supporter, supported.
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
                .FirstOrDefault(other => IsNear(found.Name, other.Name));
            if (near is not null)
            {
                var other = near.Entry.FullName;
                var text = $"'{found.Name}' differs from '{other}' in one letter only; are they the same?";
                yield return found.Find(DiagnosticCatalog.NearDuplicate, found.Syntax.Name.Span, text);
            }

            keys.ForEach(key => Add(seen, key, found));
        }
    }

    /// <summary>True if names differ in one letter. Names that differ in their digits do so on purpose.</summary>
    private static bool IsNear(string name, string other) =>
        EditDistance.Of(name, other, 1) == 1
        && !string.Equals(WithoutDigits(name), WithoutDigits(other), StringComparison.OrdinalIgnoreCase);

    private static string WithoutDigits(string name) => new([.. name.Where(static letter => !char.IsDigit(letter))]);

    /// <summary>The name, and the name without one of its letters. Near names share one of these, so that few pairs are compared.</summary>
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
