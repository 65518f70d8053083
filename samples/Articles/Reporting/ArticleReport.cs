using System.Globalization;

namespace Articles.Reporting;

/// <summary>Prints the claims of one article for an editor.</summary>
internal sealed class ArticleReport(FactBase facts, Source source, Page page)
{
    private Claims<Relation> Claims => facts.Claims.From(source);

    public void Print()
    {
        PrintSource();
        PrintActors();
        PrintClaimCounts();
        PrintOffices();
        PrintContacts();
        PrintDenials();
        PrintDoubts();
        PrintConclusions();
        PrintRemarks();
    }

    private void PrintSource()
    {
        page.Title($"{source.Id}: {source.Title ?? "(untitled)"}");
        if (source.Authors.Count > 0)
        {
            page.Point($"by {source.Authors}");
        }

        if (source.Publisher is { } publisher)
        {
            page.Point($"published by {publisher.Caption}");
        }

        page.Point(source.Published is { } when ? $"published {when}" : "date of publication unknown");
    }

    private void PrintActors()
    {
        page.Heading("Actors");
        foreach (var type in Claims.Actors<Actor>().GroupBy(static actor => actor.Descriptor.Name))
        {
            var names = type.Select(Name).Order(StringComparer.OrdinalIgnoreCase);
            page.Point($"{ClaimWords.Type(type.Key)}: {string.Join("; ", names)}");
        }
    }

    private void PrintClaimCounts()
    {
        page.Heading("Claims");
        page.Row("", "affirmed", "content denied", "modality denied");
        foreach (var modality in Enum.GetValues<Modality>())
        {
            var counts = new[]
            {
                Claims.With(modality).Affirmed().Count(),
                Claims.With(modality).Denied().Count(),
                modality == Modality.Actual ? 0 : Claims.Denied(modality).Count(),
            };
            if (counts.Sum() > 0)
            {
                page.Row(ClaimWords.Lower(modality), [.. counts.Select(Number)]);
            }
        }
    }

    private void PrintOffices() => PrintList(
        "Offices and who reports them",
        facts.ClaimsOf<IOfficeHolding>().From(source).Select(static claim => claim.Whole),
        static claim => [$"{Words.Speakers(claim)}, {Words.Place(claim)}"]);

    private void PrintContacts() => PrintList(
        "Contacts",
        facts.ClaimsOf<IContact>().From(source).With(Modality.Actual).Affirmed().Select(static claim => claim.Whole),
        static claim => [$"{Words.Speakers(claim)}, {Words.Place(claim)}"]);

    private void PrintDenials() => PrintList(
        "Denials",
        Claims.Select(static claim => claim.Whole).Where(ClaimWords.IsDenial),
        static claim => [$"{Words.Speakers(claim)}, {Words.Place(claim)}"]);

    private void PrintDoubts() => PrintList(
        "Doubts of the encoder",
        Claims.Doubtful().Select(static claim => claim.Whole),
        static claim => claim.Doubts.Select(doubt => $"{Part(doubt.About)}: {doubt.Why} ({Words.Place(claim)})"));

    private void PrintConclusions() => PrintList(
        "Inferences of the encoder",
        Claims.Inferred().Select(static claim => claim.Whole),
        static claim => claim.Inferences.Select(static inference =>
            $"{Part(inference.About)}: {inference.How}{Stated(inference)}"));

    private void PrintRemarks() => PrintList(
        "Warnings of the validation",
        Claims.Select(static claim => claim.Whole).Where(static claim => claim.Warnings.Count > 0),
        static claim => claim.Warnings.Select(static warning => warning.Message));

    private void PrintList(string heading, IEnumerable<Claim> claims, Func<Claim, IEnumerable<string>> notes)
    {
        var list = claims.ToList();
        if (list.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var claim in list)
        {
            page.Point(ClaimWords.Content(claim));
            foreach (var note in notes(claim))
            {
                page.Note(note);
            }
        }
    }

    private static string Name(Actor actor) => actor.Identification switch
    {
        Identification.Anonymous => $"{actor.Caption} (unnamed)",
        Identification.Unresolved => $"{actor.Caption} (unresolved)",
        _ => actor.Caption,
    };

    private static string Part(string? part) => part is null ? "the whole claim" : part.ToLowerInvariant();

    private static string Stated(Inference inference) =>
        inference.Stated is { } stated ? $" (words of the text: {stated})" : "";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
