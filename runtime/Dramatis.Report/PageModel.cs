namespace Dramatis.Report;

/// <summary>The model of the whole page. The models decide everything; the templates only print.</summary>
internal sealed record PageModel(
    string Title,
    string Lead,
    bool IsEmpty,
    OverviewModel Overview,
    TimelineModel Timeline,
    MatrixModel Matrix,
    IReadOnlyList<ActorGroup> Actors,
    ReadingModel? Reading,
    ClaimsModel Claims,
    AgreementModel Agreement,
    SchemaSection Schema)
{
    public static PageModel Of(ReportFacts facts) => new(
        facts.Options.Title,
        $"{Phrases.Count(facts.Claims.Count, "claim")} about {Phrases.Count(facts.Actors.Count, "actor")}"
            + $" in {Phrases.Count(facts.Facts.Sources.Count, "source")}: who says what, and with what certainty.",
        facts.Claims.Count == 0,
        OverviewModel.Of(facts),
        TimelineModel.Of(facts),
        MatrixModel.Of(facts),
        ActorGroup.Of(facts),
        ReadingModel.Of(facts),
        ClaimsModel.Of(facts),
        AgreementModel.Of(facts),
        SchemaSection.Of(facts));
}
