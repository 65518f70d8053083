using Dramatis.Tool.Files;

namespace Dramatis.Tool.Commands;

/// <summary>The places of a fact file, held against the texts of its sources.</summary>
internal sealed class HeldPlaces
{
    private readonly Dictionary<EntityId, string> _texts = [];
    private readonly List<FactFileIssue> _issues = [];

    /// <param name="facts">The facts.</param>
    /// <param name="lines">The tables of the file, with the lines.</param>
    /// <param name="folder">The folder with the texts.</param>
    /// <param name="isPartial">True if sources without a text are left out, and are no errors.</param>
    /// <exception cref="ToolException">A text cannot be read.</exception>
    public HeldPlaces(FactBase facts, FileTables lines, TextFolder folder, bool isPartial)
    {
        var claims = facts.Claims.Select(static claim => claim.Whole).ToLookup(static claim => claim.Source.Id);
        foreach (var source in facts.Sources)
        {
            var text = folder.Read(source.Id, out var wrong);
            if (wrong is not null)
            {
                _issues.Add(new(lines.Sources[source.Id.Value].Line, "source", wrong));
            }
            else if (text is not null)
            {
                Hold(source, text, claims[source.Id], lines);
            }
            else if (isPartial)
            {
                Missing.Add(source.Id);
            }
            else if (claims[source.Id].Any())
            {
                _issues.Add(new(lines.Sources[source.Id.Value].Line, "source", $"there is no text {folder.PathOf(source.Id)}."));
            }
        }

        _issues.Sort(static (x, y) => x.Line.CompareTo(y.Line));
    }

    /// <summary>The places and texts that are wrong, in the order of the lines.</summary>
    public IReadOnlyList<FactFileIssue> Issues => _issues;

    /// <summary>The sources without a text.</summary>
    public List<EntityId> Missing { get; } = [];

    /// <summary>The number of texts.</summary>
    public int Count => _texts.Count;

    /// <summary>The text of a source; null if the folder has none.</summary>
    public string? TextOf(Source source) => _texts.GetValueOrDefault(source.Id);

    private void Hold(Source source, string text, IEnumerable<Claim> claims, FileTables lines)
    {
        var report = default(ValidationReport);
        var read = SourceText.Of(text, source.Paragraphing);
        read.Check(source, ref report);
        _texts.Add(source.Id, text);

        // The places are those of another text then.
        if (!report.IsValid)
        {
            _issues.AddRange(report.Issues.Select(issue => new FactFileIssue(lines.Sources[source.Id.Value].Line, "textHash", issue.Message)));
            return;
        }

        foreach (var claim in claims)
        {
            foreach (var place in claim.Locators)
            {
                if (read.WhyOutside(place) is { } why)
                {
                    _issues.Add(new(lines.Claims[claim.Id].Line, "locators", $"claim {claim.Id}: there is no {place}: {why}."));
                }
            }
        }
    }
}
