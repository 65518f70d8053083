namespace Dramatis;

/// <summary>The parts of a claim as its line tells them.</summary>
internal readonly record struct ClaimParts(Proposition Proposition, Mode Mode, ClaimContext Context)
{
    /// <summary>Reads a claim with the id that is given; of use only if the line is sound.</summary>
    public static (ClaimId? Given, ClaimParts Parts) Read(JsonMemberReader line)
    {
        ClaimId? given = null;
        line.Field("claim", ref given, ClaimScalars.ClaimId);
        var parts = ReadParts(line);
        line.End();
        return (given, parts);
    }

    private static ClaimParts ReadParts(JsonMemberReader line)
    {
        var source = line.Source("source");
        Require(line, "source");
        var proposition = ReadProposition(line);
        var mode = ReadMode(line);
        var condition = ReadCondition(line);
        var manner = ReadManner(line);
        var context = ReadContext(line, source!, condition, manner);
        context = line.Context.IsSound
            ? line.Context.FormerMembers.Current(proposition.What.Descriptor, context)
            : context;
        return new(proposition, mode, context);
    }

    /// <summary>Reads a source; it is of use only if the line is sound.</summary>
    public static Source ReadSource(JsonMemberReader line)
    {
        var id = default(EntityId);
        line.Field("source", ref id, Scalar.Id);
        var (title, textHash, publisher) = (default(string), default(string), default(Actor));
        var (authors, published, uri) = (default(Many<Actor>), default(When), default(Uri));
        line.Field("title", ref title, Scalar.Text);
        line.Player("publisher", ref publisher);
        line.Players("authors", ref authors);
        line.Field("published", ref published, Scalar.When);
        line.Field("uri", ref uri, Scalar.Uri);
        line.Field("textHash", ref textHash, Scalar.Text);
        line.End();
        return new(id)
        {
            Title = title,
            Publisher = publisher,
            Authors = authors,
            Published = published,
            Uri = uri,
            TextHash = textHash,
        };
    }

    private static void Require(JsonMemberReader line, string member)
    {
        if (!line.Has(member))
        {
            line.Fail(member, "is missing.");
        }
    }

    private static Proposition ReadProposition(JsonMemberReader line)
    {
        Require(line, "what");
        var polarity = Polarity.Affirmed;
        var what = line.Proposition("what");
        line.Field("polarity", ref polarity, ClaimScalars.Own<Polarity>());
        return new(what!, polarity);
    }

    private static Mode ReadMode(JsonMemberReader line)
    {
        var (modality, polarity) = (Modality.Actual, Polarity.Affirmed);
        var (holders, addressees) = (default(Many<Actor>), default(Many<Actor>));
        line.Field("modality", ref modality, ClaimScalars.Own<Modality>());
        line.Field("modalPolarity", ref polarity, ClaimScalars.Own<Polarity>());
        line.Players("holders", ref holders);
        line.Players("addressees", ref addressees);
        if (modality == Modality.Actual && polarity == Polarity.Denied)
        {
            line.Fail("modalPolarity", "what is actual has none; deny the proposition by polarity.");
        }

        return new(modality, polarity, holders, addressees);
    }

    private static Condition? ReadCondition(JsonMemberReader line)
    {
        if (line.Object("condition") is not { } condition)
        {
            return null;
        }

        var words = default(string);
        condition.Field("words", ref words, Scalar.Text);
        if (condition.Has("what") == condition.Has("words"))
        {
            condition.Fail("", "a condition has either a proposition, what, or words.");
        }

        if (words is not null && string.IsNullOrWhiteSpace(words))
        {
            condition.Fail("words", "is blank.");
        }

        var what = condition.Has("what") ? ReadProposition(condition) : default;
        condition.End();
        return words is null ? new(what) : new(words);
    }

    private static Manner ReadManner(JsonMemberReader line)
    {
        var (certainty, recurrence) = (Certainty.Certain, Recurrence.Once);
        var (attribution, saidOn, locators) = (default(Many<AttributionStep>), default(When), default(Many<Locator>));
        line.Field("certainty", ref certainty, ClaimScalars.Own<Certainty>());
        line.Field("recurrence", ref recurrence, ClaimScalars.Own<Recurrence>());
        line.Fields("attribution", ref attribution, ClaimScalars.Step);
        line.Field("saidOn", ref saidOn, Scalar.When);
        line.Fields("locators", ref locators, ClaimScalars.Locator);
        if (locators.Count == 0 && (line.Context.IsSound || !line.Has("locators")))
        {
            line.Fail("locators", "a claim stands at one place or more.");
        }

        return new(certainty, recurrence, attribution, saidOn, line.Context.Places(locators.Distinct().Sorted()));
    }

    private static ClaimContext ReadContext(JsonMemberReader line, Source source, Condition? condition, Manner manner)
    {
        var (quoted, basis) = (false, Basis.Stated);
        var (inferences, doubts) = (default(Many<Inference>), default(Many<Doubt>));
        var (wordings, supersedes, retracts) = (default(Many<Wording>), default(Many<ClaimId>), default(Many<ClaimId>));
        line.Field("quoted", ref quoted, Scalar.Boolean);
        line.Field("basis", ref basis, ClaimScalars.Own<Basis>());
        line.Fields("inferences", ref inferences, ClaimScalars.Inference);
        line.Fields("doubts", ref doubts, ClaimScalars.Doubt);
        line.Fields("wordings", ref wordings, ClaimScalars.Wording);
        line.Fields("supersedes", ref supersedes, ClaimScalars.ClaimId);
        line.Fields("retracts", ref retracts, ClaimScalars.ClaimId);
        return new(source)
        {
            Condition = condition,
            Certainty = manner.Certainty,
            Recurrence = manner.Recurrence,
            Attribution = manner.Attribution,
            SaidOn = manner.SaidOn,
            Locators = manner.Locators,
            IsQuoted = quoted,
            Basis = basis,
            Inferences = inferences,
            Doubts = doubts,
            Wordings = wordings,
            Supersedes = supersedes,
            Retracts = retracts,
        };
    }

    /// <summary>How firmly, how often, by whom, when and where it is said.</summary>
    private readonly record struct Manner(
        Certainty Certainty,
        Recurrence Recurrence,
        Many<AttributionStep> Attribution,
        When? SaidOn,
        Many<Locator> Locators);
}
