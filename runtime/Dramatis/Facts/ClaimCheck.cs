using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>Everything that is wrong with a claim before it is added, its relations and actors included.</summary>
internal sealed class ClaimCheck : MemberVisitor
{
    private readonly ActorTable _actors;
    private readonly Func<ClaimId, bool> _isKnown;
    private readonly Func<Source, bool> _isRead;
    private readonly HashSet<EntityId> _named = [];
    private string _path = "";

    // What the claim can doubt, and what it cannot.
    private ValidationReport _content;
    private ValidationReport _firm;

    /// <summary>Makes a check of one claim.</summary>
    /// <param name="actors">The actors so far.</param>
    /// <param name="isKnown">Whether there is a claim.</param>
    /// <param name="isRead">Whether a source was read.</param>
    public ClaimCheck(ActorTable actors, Func<ClaimId, bool> isKnown, Func<Source, bool> isRead) =>
        (_actors, _isKnown, _isRead) = (actors, isKnown, isRead);

    /// <summary>Takes the actors of a claim in and reports; errors that the claim doubts itself are warnings.</summary>
    public ValidationReport Of(Proposition proposition, Mode mode, ClaimContext context)
    {
        CheckRelation(proposition.What, "");
        CheckMode(proposition.What, mode);
        CheckContext(context);
        return Report(context.Doubts);
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        var path = Path(member);
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
        if (value.Value is not When { Anchor: { } anchor })
        {
            return;
        }

        if (anchor is IPlayer player)
        {
            VisitPlayer(member, player);
        }
        else if (anchor is Source source && !_isRead(source))
        {
            _firm.Add(ValidationCodes.UnknownSource, Path(member), $"The fact base has not read {source.Id}.");
        }
    }

    private string Path(string member) => _path + char.ToUpperInvariant(member[0]) + member[1..];

    private void CheckRelation(Relation relation, string path)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var issue in relation.Validate().Issues)
        {
            _content.Add(issue.Code, (path + issue.Path).TrimEnd('.'), issue.Message, issue.Severity);
        }

        if (relation.Id is { IsDefault: true })
        {
            _firm.Add(ValidationCodes.Missing, path + nameof(Relation.Id), "A happening's id is empty; leave it out.");
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
        _firm.Defined(Enum.IsDefined(mode.Modality), nameof(Modality), nameof(Claim.Modality));
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

        Field(nameof(Claim.SaidOn), context.SaidOn);
        CheckReferences(context);
    }

    /// <summary>Odd, and no more: a text may name a capital where a ministry plans.</summary>
    private void CheckWording(Wording wording)
    {
        if (!_named.Contains(wording.Who.Id))
        {
            _firm.Add(
                ValidationCodes.Wording,
                nameof(Claim.Wordings),
                $"'{wording.Words}' stands for {wording.Who.Id}, who does not occur in this claim.",
                Severity.Warning);
        }

        CheckActor(wording.Who, nameof(Claim.Wordings));
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
