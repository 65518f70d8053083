namespace Dramatis.Report;

/// <summary>The model of the whole page. The models decide everything; the templates only print.</summary>
/// <param name="Filter">The filter in words; null without one.</param>
internal sealed record PageModel(
    string Title,
    string Lead,
    FilterModel? Filter,
    bool IsEmpty,
    OverviewModel Overview,
    TimelineModel Timeline,
    MatrixModel Matrix,
    ActorsModel Actors,
    ReadingModel? Reading,
    ClaimsModel Claims,
    AgreementModel Agreement,
    SchemaSection Schema)
{
    public bool IsPartial => (Overview.Sources.Left ?? Actors.Left ?? Claims.Left ?? Reading?.Left ?? Schema.UnusedLeft) is not null;

    public static PageModel Of(ReportFacts facts)
    {
        var (overview, timeline, matrix) = (OverviewModel.Of(facts), TimelineModel.Of(facts), MatrixModel.Of(facts));
        var (actors, reading, agreement) = (ActorsModel.Of(facts), ReadingModel.Of(facts), AgreementModel.Of(facts));
        var schema = SchemaSection.Of(facts);
        return new(
            facts.Options.Title,
            $"{Phrases.Count(facts.Claims.Count, "claim")} about {Phrases.Count(facts.Actors.Count, "actor")}"
                + $" in {Phrases.Count(facts.Sources.Count, "source")}: who says what, and with what certainty.",
            FilterModel.Of(facts),
            facts.Claims.Count == 0,
            overview,
            timeline,
            matrix,
            actors,
            reading,

            // The table has the claims to which the other sections lead.
            ClaimsModel.Of(facts),
            agreement,
            schema);
    }
}
