using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Dramatis.Report;

/// <summary>Claims as JSON for the page's script, which shows, filters and sorts them.</summary>
internal sealed class ClaimData(ReportFacts facts)
{
    private const int DoubtfulFlag = 1;
    private const int InferredFlag = 2;
    private const int ContestedFlag = 4;
    private const int WithdrawnFlag = 8;
    private const int BesideFlag = 16;

    // Escapes whatever could end the element that the JSON stands in, and leaves other scripts as they are.
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly Dictionary<EntityId, int> _sources =
        facts.Facts.Sources.Index().ToDictionary(static source => source.Item.Id, static source => source.Index);

    private readonly Dictionary<string, int> _relations = RelationNames(facts).Index()
        .ToDictionary(static name => name.Item, static name => name.Index, StringComparer.Ordinal);

    // For each claim that the page is about, the numbers of the actors that it names in any part, ascending.
    private readonly List<int>[] _involved = InvolvedIn(facts);

    /// <summary>The names of all relation types that have claims, in ordinal order.</summary>
    public static IReadOnlyList<string> RelationNames(ReportFacts facts) =>
    [
        .. facts.Claims.Concat(facts.Links.Claims.Select(facts.Facts.Get))
            .Select(static claim => claim.What.Descriptor.Name).Distinct().Order(StringComparer.Ordinal),
    ];

    public string Of(Claim claim)
    {
        var (from, to) = Days(claim);
        var row = new
        {
            Id = Fragment.Short(claim.Id),
            Text = claim.What.Caption,
            Badges = Badge.Of(claim).SelectMany(static badge => new[] { badge.Kind, badge.Text }),
            Relation = _relations[claim.What.Descriptor.Name],
            Polarity = claim.ModalPolarity == Polarity.Denied ? 2 : (int)claim.Polarity,
            Modality = (int)claim.Modality,
            Certainty = (int)claim.Certainty,
            Source = _sources[claim.Source.Id],
            By = ClaimWords.Speakers(claim, ""),
            Place = ClaimWords.Place(claim) + ClaimWords.Standing(claim),
            Paragraph = claim.Locators.Count == 0 ? 0 : claim.Locators.Min(static place => place.Paragraph),
            Speakers = claim.InnermostSpeakers.Select(facts.NumberOf),
            Actors = facts.NumberOf(claim) is >= 0 and var number ? _involved[number] : [],
            When = ClaimWords.TimeText(claim),
            From = from,
            To = to,
            Details = ClaimDetails.Of(claim).SelectMany(static detail => new[] { detail.Label, detail.Text }),
            Flags = Flags(claim),
        };
        return JsonSerializer.Serialize(row, s_options);
    }

    private static List<int>[] InvolvedIn(ReportFacts facts)
    {
        var involved = Array.ConvertAll(new int[facts.Claims.Count], static _ => new List<int>());
        foreach (var (actor, claims) in facts.Involving.Index())
        {
            foreach (var claim in claims)
            {
                involved[claim].Add(actor);
            }
        }

        return involved;
    }

    /// <summary>
    /// The first and the last day of a claim's time. A bound is null if it is open or if the claim has no time.
    /// </summary>
    private static (long? From, long? To) Days(Claim claim)
    {
        if (ClaimWords.Time(claim) is not { } time)
        {
            return default;
        }

        // A state seen at a moment is found by that moment.
        var period = TimePeriod.Of(time);
        return time.Relation == WhenRelation.AsOf
            ? (Day(period.StartMax), Day(Extent.Shift(period.EndMin, -1)))
            : (Day(period.StartMin), Day(Extent.Shift(period.EndMax, -1)));
    }

    /// <summary>A day as a number such as 20240503, which sorts and compares as days do.</summary>
    private static long? Day(long second) =>
        EdtfMoment.At(second) is { } moment ? (moment.Year * 10_000) + (moment.Month * 100) + moment.Day : null;

    private int Flags(Claim claim) =>
        (Stances.HasDoubt(claim) ? DoubtfulFlag : 0)
        | (claim.Inferences.Count > 0 || claim.Basis == Basis.Inferred ? InferredFlag : 0)
        | (facts.IsContested(claim) ? ContestedFlag : 0)
        | (facts.Facts.IsWithdrawn(claim.Id) ? WithdrawnFlag : 0)
        | (facts.Has(claim) ? 0 : BesideFlag);
}
