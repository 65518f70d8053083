using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting.Lints;

/// <summary>A namespace writes British or American: who looks for <c>organisation</c> shall find them all.</summary>
internal static class SpellingLint
{
    /// <summary>A word in prose and in a name, where a capital begins one.</summary>
    private static readonly Regex Word = new("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant);

    public static IEnumerable<LintFinding> Find(LintedProject project) => project.Files
        .GroupBy(static file => file.Namespace!.Value, StringComparer.Ordinal)
        .SelectMany(files => Find(files.Key, Spelled(project, files.Key, [.. files])));

    private static IEnumerable<LintFinding> Find(string name, IEnumerable<SpelledWord> words)
    {
        var all = words.ToList();
        var british = all.Count(static word => word.IsBritish);
        var isBritish = british * 2 >= all.Count;
        var usual = all.Find(word => word.IsBritish == isBritish);
        return all.Where(word => word.IsBritish != isBritish).Select(word => new LintFinding(
            new(
                DiagnosticCatalog.MixedSpelling,
                word.Path,
                word.Span,
                $"'{word.Text}' is {(isBritish ? "American" : "British")}, and '{name}' writes mostly "
                    + $"{(isBritish ? "British" : "American")}: '{usual!.Text}'.",
                word.Other),
            word.Subject));
    }

    private static IEnumerable<SpelledWord> Spelled(
        LintedProject project, string name, IReadOnlyList<SchemaSyntax> files)
    {
        var heads = files
            .Where(static file => file.Summary is not null)
            .SelectMany(file => Words(file.Path, name, file.Summary!));
        var declared =
            from found in project.Declarations
            where found.Entry.Namespace == name
            from text in WrittenTexts.Names(found.Syntax).Concat(WrittenTexts.Prose(found.Syntax))
            from word in Words(found.Path, found.Entry.FullName, text)
            select word;
        return heads.Concat(declared);
    }

    private static IEnumerable<SpelledWord> Words(string path, string subject, ScalarSyntax text)
    {
        foreach (Match match in Word.Matches(text.Value))
        {
            if (Spelling.Of(match.Value) is var (isBritish, other))
            {
                yield return new(path, subject, match.Value, text.Part(match.Index, match.Length), isBritish, other);
            }
        }
    }

    private sealed record SpelledWord(
        string Path, string Subject, string Text, Span Span, bool IsBritish, string Other);
}
