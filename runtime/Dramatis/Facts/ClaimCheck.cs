namespace Dramatis;

/// <summary>Everything that is wrong with a claim before it is added, its relations and actors included.</summary>
internal sealed class ClaimCheck : MemberVisitor
{
    private readonly ActorTable _actors;
    private readonly Func<ClaimId, bool> _isKnown;
    private readonly HashSet<EntityId> _named = [];
    private string _path = "";

    // What the claim can doubt, and what it cannot.
    private ValidationReport _content;
    private ValidationReport _firm;

    private ClaimCheck(ActorTable actors, Func<ClaimId, bool> isKnown) => (_actors, _isKnown) = (actors, isKnown);

    /// <summary>Takes the actors of a claim in and reports; errors that the claim doubts itself are warnings.</summary>
    public static ValidationReport Of(
        Proposition proposition, Mode mode, ClaimContext context, ActorTable actors, Func<ClaimId, bool> isKnown)
    {
        var check = new ClaimCheck(actors, isKnown);
        check.CheckRelation(proposition.What, "");
        check.CheckMode(proposition.What, mode);
        check.CheckContext(context);
        return check.Report(context.Doubts);
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        var path = _path + char.ToUpperInvariant(member[0]) + member[1..];
        switch (player)
        {
            case Actor actor:
                CheckActor(actor, path);
                break;
            case Relation relation:
                CheckRelation(relation, path + ".");
                break;
            case Claim claim:
                CheckKnown(claim, path);
                break;
            default:
                _firm.Plays(false, "actors, relations and claims", path);
                break;
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
    }

    private void CheckRelation(Relation relation, string path)
    {
        foreach (var issue in relation.Validate().Issues)
        {
            _content.Add(issue.Code, (path + issue.Path).TrimEnd('.'), issue.Message, issue.Severity);
        }

        var outer = _path;
        _path = path;
        relation.VisitMembers(this);
        _path = outer;
    }

    private void CheckActor(Actor actor, string path)
    {
        _named.Add(actor.Id);
        _actors.Take(actor, $"{path}[{actor.Id}]", ref _content, ref _firm);
    }

    private void CheckActors(Many<Actor> actors, string path)
    {
        foreach (var actor in actors)
        {
            CheckActor(actor, path);
        }
    }

    private void CheckMode(Relation what, Mode mode)
    {
        var admitted = what.Descriptor.Modalities;
        if (admitted.Count > 0 && !admitted.Includes(mode.Modality))
        {
            _firm.Add(
                ValidationCodes.Modality,
                nameof(Claim.Modality),
                $"{what.Descriptor.Name} cannot be {mode.Modality}; {admitted} are allowed.");
        }

        if (mode.Holders.Count > 0 && mode.Modality == Modality.Actual)
        {
            _firm.Add(ValidationCodes.Holder, nameof(Claim.Holders), "What is so is nobody's; leave the holders out.");
        }

        if (mode.Addressees.Count > 0 && !HasAddressees(mode.Modality))
        {
            _firm.Add(
                ValidationCodes.Holder,
                nameof(Claim.Addressees),
                $"{mode.Modality} has no addressees; Promised, Threatened, Offered, Demanded and Recommended have.");
        }

        CheckActors(mode.Holders, nameof(Claim.Holders));
        CheckActors(mode.Addressees, nameof(Claim.Addressees));
    }

    private void CheckContext(ClaimContext context)
    {
        if (context.Condition?.What is { } condition)
        {
            CheckRelation(condition.What, nameof(Claim.Condition) + ".");
        }

        foreach (var step in context.Attribution)
        {
            CheckActors(step.Speakers, nameof(Claim.Attribution));
        }

        foreach (var wording in context.Wordings)
        {
            CheckWording(wording);
        }

        CheckReferences(context);
    }

    private void CheckWording(Wording wording)
    {
        if (!_named.Contains(wording.Who.Id))
        {
            _firm.Add(
                ValidationCodes.Wording,
                nameof(Claim.Wordings),
                $"'{wording.Words}' stands for {wording.Who.Id}, who does not occur in this claim.");
        }
    }

    private void CheckReferences(ClaimContext context)
    {
        foreach (var doubt in context.Doubts)
        {
            if (doubt.OtherReading is { } reading)
            {
                CheckKnown(reading, nameof(Claim.Doubts));
            }
        }

        foreach (var claim in context.Supersedes)
        {
            CheckKnown(claim, nameof(Claim.Supersedes));
        }

        foreach (var claim in context.Retracts)
        {
            CheckKnown(claim, nameof(Claim.Retracts));
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

    private static bool HasAddressees(Modality modality) => modality is Modality.Promised or Modality.Threatened
        or Modality.Offered or Modality.Demanded or Modality.Recommended;
}
