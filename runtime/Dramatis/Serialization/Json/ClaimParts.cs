namespace Dramatis;

/// <summary>The parts of a claim as its JSON gives them.</summary>
internal readonly record struct ClaimParts(Proposition Proposition, Mode Mode, ClaimContext Context)
{
    /// <summary>The context with the names of parts on the line, from which the id on the line follows.</summary>
    public ClaimContext WrittenContext => Context with { QualifiedParts = WrittenParts };

    private Many<Qualification> WrittenParts { get; init; }

    /// <summary>
    /// Reads a claim and the id that its line gives. The result is valid only if the line has no issue.
    /// </summary>
    public static (ClaimId? Given, ClaimParts Parts) Read(JsonMemberReader line)
    {
        var given = line.GetOrNull("claim", ClaimScalars.ClaimId);
        var source = line.Source("source");
        Require(line, "source");
        var proposition = ReadProposition(line);
        var mode = ReadMode(line);
        var context = ReadContext(line, source!, ReadCondition(line));
        line.End();
        return (given, new(proposition, mode, line.Context.IsSound
            ? line.Context.FormerMembers.Current(proposition.What.Descriptor, context)
            : context)
        {
            WrittenParts = context.QualifiedParts,
        });
    }

    /// <summary>Reads a source. The result is valid only if the line has no issue.</summary>
    public static Source ReadSource(JsonMemberReader line)
    {
        var source = new Source(line.Get("source", Scalar.Id))
        {
            Title = line.Get("title", Scalar.Text),
            Publisher = line.Get("publisher", PlayerScalar<Actor>.Instance),
            Authors = line.GetMany("authors", PlayerScalar<Actor>.Instance),
            Published = line.Get("published", Scalar.When),
            Uri = line.Get("uri", Scalar.Uri),
            TextHash = line.Get("textHash", Scalar.Text),
            Paragraphing = line.GetEnum<Paragraphing>("paragraphing"),
            Inferences = line.GetMany("inferences", ClaimScalars.Inference),
            Doubts = line.GetMany("doubts", ClaimScalars.Doubt),
        };
        line.End();
        return source;
    }

    private static void Require(JsonMemberReader line, string member)
    {
        if (!line.Has(member))
        {
            line.Fail(member, "is missing.", ValidationCodes.Missing);
        }
    }

    private static Proposition ReadProposition(JsonMemberReader line)
    {
        Require(line, "what");
        return new(line.Proposition("what")!, line.GetEnum<Polarity>("polarity"));
    }

    private static Mode ReadMode(JsonMemberReader line)
    {
        var mode = new Mode(
            line.GetEnum<Modality>("modality"),
            line.GetEnum<Polarity>("modalPolarity"),
            line.GetMany("holders", PlayerScalar<Actor>.Instance),
            line.GetMany("addressees", PlayerScalar<Actor>.Instance));
        if (mode is { Modality: Modality.Actual, Polarity: Polarity.Denied })
        {
            line.Fail("modalPolarity", "an actual claim has none; use polarity to deny the proposition.");
        }

        return mode;
    }

    private static Condition? ReadCondition(JsonMemberReader line)
    {
        if (line.Object("condition") is not { } condition)
        {
            return null;
        }

        var words = condition.Get("words", Scalar.Text);
        if (condition.Has("what") == condition.Has("words"))
        {
            condition.Fail("", "a condition has either what, a proposition, or words.");
        }

        if (words is not null && string.IsNullOrWhiteSpace(words))
        {
            condition.Fail("words", "is blank.");
        }

        var what = condition.Has("what") ? ReadProposition(condition) : default;
        condition.End();
        return words is null ? new(what) : new(words);
    }

    private static ClaimContext ReadContext(JsonMemberReader line, Source source, Condition? condition)
    {
        var qualifiers = line.GetMany("qualifiers", ClaimScalars.Qualifier).Distinct();
        return ReadRest(line, source, condition) with
        {
            Qualifiers = [.. qualifiers.Where(static one => one.About is null).Select(static one => one.Words)],
            QualifiedParts = [.. qualifiers.Where(static one => one.About is not null).Select(
                static one => new Qualification(one.Words, one.About!))],
        };
    }

    private static ClaimContext ReadRest(JsonMemberReader line, Source source, Condition? condition) => new(source)
    {
        Condition = condition,
        Certainty = line.GetEnum<Certainty>("certainty"),
        Recurrence = line.GetEnum<Recurrence>("recurrence"),
        Attribution = line.GetMany("attribution", ClaimScalars.Step),
        SaidOn = line.Get("saidOn", Scalar.When),
        Locators = ReadLocators(line),
        IsQuoted = line.Get("quoted", Scalar.Boolean),
        Basis = line.GetEnum<Basis>("basis"),
        Inferences = line.GetMany("inferences", ClaimScalars.Inference),
        Doubts = line.GetMany("doubts", ClaimScalars.Doubt),
        Wordings = line.GetMany("wordings", ClaimScalars.Wording),
        Supersedes = line.GetMany("supersedes", ClaimScalars.ClaimId),
        Retracts = line.GetMany("retracts", ClaimScalars.ClaimId),
    };

    private static Many<Locator> ReadLocators(JsonMemberReader line)
    {
        var locators = line.GetMany("locators", ClaimScalars.Locator);
        if (locators.Count == 0 && (line.Context.IsSound || !line.Has("locators")))
        {
            line.Fail("locators", "a claim needs at least one place.", line.Has("locators") ? ValidationCodes.Count : ValidationCodes.Missing);
        }

        return line.Context.Places(locators.Distinct().Sorted());
    }
}
