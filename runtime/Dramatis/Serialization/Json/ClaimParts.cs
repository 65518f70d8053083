namespace Dramatis;

/// <summary>The parts of a claim as its line tells them.</summary>
internal readonly record struct ClaimParts(Proposition Proposition, Mode Mode, ClaimContext Context)
{
    /// <summary>Reads the parts; they are of use only if the line is sound.</summary>
    public static ClaimParts Read(MemberReader line)
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
    public static Source ReadSource(MemberReader line)
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

    private static void Require(MemberReader line, string member)
    {
        if (!line.Has(member))
        {
            line.Fail(member, "is missing.");
        }
    }

    private static Proposition ReadProposition(MemberReader line)
    {
        Require(line, "what");
        var polarity = Polarity.Affirmed;
        var what = line.Proposition("what");
        line.Field("polarity", ref polarity, Scalar.Own<Polarity>());
        return new(what!, polarity);
    }

    private static Mode ReadMode(MemberReader line)
    {
        var (modality, polarity) = (Modality.Actual, Polarity.Affirmed);
        var (holders, addressees) = (default(Many<Actor>), default(Many<Actor>));
        line.Field("modality", ref modality, Scalar.Own<Modality>());
        line.Field("modalPolarity", ref polarity, Scalar.Own<Polarity>());
        line.Players("holders", ref holders);
        line.Players("addressees", ref addressees);
        if (modality == Modality.Actual && polarity == Polarity.Denied)
        {
            line.Fail("modalPolarity", "what is actual has none; deny the proposition by polarity.");
        }

        return new(modality, polarity, holders, addressees);
    }

    private static Condition? ReadCondition(MemberReader line)
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

    private static Manner ReadManner(MemberReader line)
    {
        var (certainty, recurrence) = (Certainty.Certain, Recurrence.Once);
        var (attribution, saidOn, locators) = (default(Many<AttributionStep>), default(When), default(Many<Locator>));
        line.Field("certainty", ref certainty, Scalar.Own<Certainty>());
        line.Field("recurrence", ref recurrence, Scalar.Own<Recurrence>());
        line.Fields("attribution", ref attribution, PartScalars.Step);
        line.Field("saidOn", ref saidOn, Scalar.When);
        line.Fields("locators", ref locators, PartScalars.Locator);
        if (locators.Count == 0 && (line.Context.IsSound || !line.Has("locators")))
        {
            line.Fail("locators", "a claim stands at one place or more.");
        }

        return new(certainty, recurrence, attribution, saidOn, line.Context.Places(locators.Distinct().Sorted()));
    }

    private static ClaimContext ReadContext(MemberReader line, Source source, Condition? condition, Manner manner)
    {
        var (quoted, basis) = (false, Basis.Stated);
        var (inferences, doubts) = (default(Many<Inference>), default(Many<Doubt>));
        var (wordings, supersedes, retracts) = (default(Many<Wording>), default(Many<ClaimId>), default(Many<ClaimId>));
        line.Field("quoted", ref quoted, Scalar.Boolean);
        line.Field("basis", ref basis, Scalar.Own<Basis>());
        line.Fields("inferences", ref inferences, PartScalars.Inference);
        line.Fields("doubts", ref doubts, PartScalars.Doubt);
        line.Fields("wordings", ref wordings, PartScalars.Wording);
        line.Fields("supersedes", ref supersedes, Scalar.ClaimId);
        line.Fields("retracts", ref retracts, Scalar.ClaimId);
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
