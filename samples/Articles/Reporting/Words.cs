using System.Globalization;

namespace Articles.Reporting;

/// <summary>Parts of a claim as an editor would say them.</summary>
internal static class Words
{
    /// <summary>What is said and in what way, without who says it.</summary>
    public static string Content(Claim claim)
    {
        var words = new List<string>();
        if (claim.Condition is { } condition)
        {
            words.Add($"if {condition}:");
        }

        AddManner(claim, words);
        words.Add(claim.Polarity == Polarity.Denied ? $"NOT: {claim.What.Caption}" : claim.What.Caption);
        return string.Join(" ", words);
    }

    /// <summary>By whose word, from the outside inwards.</summary>
    public static string Speakers(Claim claim) => claim.Attribution.Count == 0
        ? "the article itself"
        : string.Join(", by the word of ", claim.Attribution.Select(static step => step.Speakers.ToString()));

    /// <summary>Where in the article, how far the text goes, and whether it is a quotation.</summary>
    public static string Place(Claim claim)
    {
        var basis = claim.Basis == Basis.Stated ? "" : $"; {Lower(claim.Basis)}";
        var quoted = claim.IsQuoted ? "; quoted" : "";
        return Locators(claim) + basis + quoted;
    }

    /// <summary>When it is so, unless only as of the article; nothing where no time is given.</summary>
    public static string Time(Claim claim)
    {
        var time = claim.What switch
        {
            IEventRelation happens => happens.On,
            IStateRelation holds => holds.During,
            _ => null,
        };
        return time is null || time.Relation == WhenRelation.AsOf ? "" : $"{time}; ";
    }

    /// <summary>A type's name in words: <c>armed force</c>.</summary>
    public static string Type(string descriptor)
    {
        var name = descriptor[(descriptor.LastIndexOf('.') + 1)..];
        return string.Concat(name.Select(static (c, i) =>
            char.IsAsciiLetterUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
    }

    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void AddManner(Claim claim, List<string> words)
    {
        if (claim.Certainty != Certainty.Certain)
        {
            words.Add($"({Lower(claim.Certainty)})");
        }

        if (claim.Modality == Modality.Actual)
        {
            return;
        }

        words.Add((claim.ModalPolarity == Polarity.Denied ? "NOT " : "") + Lower(claim.Modality));
        if (claim.Holders.Count > 0)
        {
            words.Add($"by {claim.Holders}");
        }

        if (claim.Addressees.Count > 0)
        {
            words.Add((claim.Modality == Modality.Demanded ? "of " : "to ") + claim.Addressees);
        }

        words[^1] += ":";
    }

    private static string Locators(Claim claim)
    {
        if (claim.Locators.Any(static place => place.Column is not null || place.Start is not null))
        {
            return claim.Locators.ToString();
        }

        var numbers = claim.Locators.Select(static place => place.Paragraph.ToString(CultureInfo.InvariantCulture));
        return (claim.Locators.Count > 1 ? "paragraphs " : "paragraph ") + string.Join(", ", numbers);
    }
}
