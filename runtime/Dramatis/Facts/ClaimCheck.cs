namespace Dramatis;

/// <summary>Checks a claim or source with its relations and actors before it is added.</summary>
/// <remarks>One instance serves a builder for all its claims. A valid claim allocates nothing.</remarks>
internal sealed partial class ClaimCheck : MemberVisitor
{
    private readonly IActorIntake _actors;
    private readonly Func<ClaimId, bool> _isKnown;
    private readonly Func<EntityId, Source?> _find;
    private readonly HashSet<EntityId> _named = [];
    private readonly NestingMeter _nesting = new();
    private bool _notesNamed;
    private string _path = "";

    // A doubt of the claim excuses errors of the content only. docs/decisions.md: Doubts excuse content
    private ValidationReport _content;
    private ValidationReport _firm;

    /// <summary>Makes a check for claims and sources, one after the other.</summary>
    /// <param name="actors">The table to which the actors are added.</param>
    /// <param name="isKnown">Tells whether the fact base has a claim.</param>
    /// <param name="find">Finds the source that was read under an id.</param>
    public ClaimCheck(IActorIntake actors, Func<ClaimId, bool> isKnown, Func<EntityId, Source?> find) =>
        (_actors, _isKnown, _find) = (actors, isKnown, find);

    /// <summary>True if the actors of each claim are noted, to ask <see cref="Names"/> for them.</summary>
    public bool NotesNamed { get; set; }

    /// <summary>Tells whether the claim that was checked last names an actor.</summary>
    public bool Names(Actor actor) => _named.Contains(actor.Id);

    /// <summary>
    /// Adds the actors of a claim and reports all issues. Errors in parts that the claim doubts are warnings.
    /// </summary>
    public ValidationReport Of(Proposition proposition, Mode mode, ClaimContext context)
    {
        Begin();
        _nesting.Player("", proposition.What);
        if (IsTooFar(nameof(Claim.What)))
        {
            return _firm;
        }

        _nesting.Player("", context.Condition?.What?.What);
        if (IsTooFar(nameof(Claim.Condition)))
        {
            return _firm;
        }

        _nesting.Anchor(context.Source);
        _nesting.Anchor(context.SaidOn?.Anchor);
        if (IsTooFar(nameof(Claim.SaidOn)))
        {
            return _firm;
        }

        _notesNamed = NotesNamed || context.Wordings.Count > 0;
        CheckRelation(proposition.What, "");
        CheckPolarity(proposition, nameof(Claim.Polarity));
        CheckMode(proposition.What, mode);
        CheckContext(context);
        return Report(context.Doubts);
    }

    /// <summary>Adds the actors of a source and reports all issues.</summary>
    public ValidationReport Of(Source source)
    {
        Begin();
        _nesting.Anchor(source.Published?.Anchor);
        if (IsTooFar(nameof(Source.Published)))
        {
            return _firm;
        }

        source.Check(ref _firm);
        CheckActors(source.Authors, nameof(Source.Authors));
        if (source.Publisher is { } publisher)
        {
            CheckActor(publisher, nameof(Source.Publisher));
        }

        Field(nameof(Source.Published), source.Published);
        foreach (var doubt in source.Doubts)
        {
            if (doubt.OtherReading is not null)
            {
                _firm.Add(ValidationCodes.UnknownClaim, nameof(Source.Doubts), "A doubt about a source has no other reading.");
            }
        }

        foreach (var inference in source.Inferences)
        {
            if (inference.From is not null)
            {
                _firm.Add(ValidationCodes.UnknownClaim, nameof(Source.Inferences), "An inference about a source is drawn from no claim.");
            }
        }

        return Report(doubts: default);
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        switch (player)
        {
            case Actor actor:
                CheckActor(actor, member);
                break;
            case Relation relation:
                CheckRelation(relation, Path(member) + ".");
                break;
            case Claim claim:
                CheckKnown(claim, Path(member));
                break;
            default:
                _firm.Plays(false, "actors, relations and claims", Path(member));
                break;
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
        if (value.Value is When { Anchor: { } anchor })
        {
            CheckAnchor(member, anchor);
        }
    }

    private void Begin()
    {
        _named.Clear();
        _nesting.Begin();
        (_path, _notesNamed, _content, _firm) = ("", false, default, default);
    }

    // Nothing else is checked then, since all checks walk over what is referred to.
    private bool IsTooFar(string path)
    {
        if (_nesting.IsTooFar)
        {
            NestingMeter.Report(ref _firm, path);
        }

        return _nesting.IsTooFar;
    }

    private string Path(string member) => _path + PartName.Of(member);

    private void CheckAnchor(string member, IAnchor anchor)
    {
        switch (anchor)
        {
            case Source source:
                CheckRead(source, Path(member));
                break;
            case Relation or Claim:
                VisitPlayer(member, (IPlayer)anchor);
                break;
            default:
                var message = $"The anchor of a time is a source, a claim or a relation, not a {anchor.GetType().Name}.";
                _firm.Add(ValidationCodes.Anchor, Path(member), message);
                break;
        }
    }

    private void CheckRead(Source source, string path)
    {
        if (_find(source.Id) is not { } known)
        {
            _firm.Add(ValidationCodes.UnknownSource, path, $"The fact base has not read {source.Id}.");
        }
        else if (known != source && !known.IsOneWith(source with { Paragraphing = known.Paragraphing }))
        {
            _firm.Add(ValidationCodes.Clash, path, ClashMessage.Of(known));
        }
    }

    private void CheckRelation(Relation relation, string path)
    {
        foreach (var issue in relation.ValidateForFacts().Issues)
        {
            ref var report = ref issue.IsFirm ? ref _firm : ref _content;
            report.Add(issue.Code, (path + issue.Path).TrimEnd('.'), issue.Message, issue.Severity);
        }

        if (relation.Id is { IsDefault: true })
        {
            _firm.Add(ValidationCodes.Missing, path + nameof(Relation.Id), "The id of the happening is empty; leave it out.");
        }

        var outer = _path;
        _path = path;
        relation.VisitMembers(this);
        _path = outer;
    }

    private void CheckActor(Actor actor, string member)
    {
        if (_notesNamed)
        {
            _named.Add(actor.Id);
        }

        _actors.Take(actor, new(_path, member, actor.Id), ref _content, ref _firm);
    }

    private void CheckActors(Many<Actor> actors, string member)
    {
        foreach (var actor in actors)
        {
            CheckActor(actor, member);
        }
    }

    private void CheckKnown(ClaimId claim, string path)
    {
        if (!_isKnown(claim))
        {
            _firm.Add(ValidationCodes.UnknownClaim, path, $"The fact base has no claim {claim}.");
        }
    }

    private ValidationReport Report(Many<Doubt> doubts)
    {
        var report = _firm;
        foreach (var issue in _content.Issues)
        {
            var isDoubted = doubts.AsSpan().ContainsDoubtOf(issue.Path);
            report.Add(issue.Code, issue.Path, issue.Message, isDoubted ? Severity.Warning : issue.Severity);
        }

        return report;
    }
}
