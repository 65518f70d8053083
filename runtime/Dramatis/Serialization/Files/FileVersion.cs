namespace Dramatis;

// docs/decisions.md: The lowest version that holds a file
/// <summary>The versions of the file format, and the lowest one that can keep a fact base.</summary>
/// <remarks>Version 2 adds members to version 1. A file that needs none of them is written as version 1.</remarks>
internal sealed class FileVersion : MemberVisitor
{
    /// <summary>The highest version that is read and written.</summary>
    public const int Highest = 2;

    private bool _needsSecond;

    /// <summary>The lowest version that can keep what was added.</summary>
    public int Lowest => _needsSecond ? 2 : 1;

    /// <summary>The lowest version that can keep a fact base.</summary>
    public static int Of(FactBase facts)
    {
        var version = new FileVersion();
        foreach (var source in facts.Sources)
        {
            version.Add(source);
        }

        foreach (var actor in facts.Actors<Actor>().TakeWhile(_ => !version._needsSecond))
        {
            version.Add(actor);
        }

        foreach (var claim in facts.Claims.TakeWhile(_ => !version._needsSecond))
        {
            version.Add(claim);
        }

        return version.Lowest;
    }

    /// <summary>Adds a source.</summary>
    public void Add(Source source)
    {
        Time(source.Published);
        _needsSecond = _needsSecond || source.Inferences.Count > 0 || source.Doubts.Count > 0 || source.Paragraphing != default;
    }

    /// <summary>Adds an actor. Its times are dates and intervals, but a field may hold a quantity.</summary>
    public void Add(Actor actor)
    {
        if (!_needsSecond)
        {
            actor.VisitMembers(this);
        }
    }

    /// <summary>Adds a claim.</summary>
    public void Add(Claim claim)
    {
        if (!_needsSecond)
        {
            Look(claim);
        }
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        // Every actor and every claim is visited in its turn.
        Relation(player as Relation);
    }

    protected override void VisitField(string member, FieldValue value)
    {
        if (value.Value is When time)
        {
            Time(time);
        }

        _needsSecond = _needsSecond || value.Value is Quantity;
    }

    private void Look(Claim claim)
    {
        Relation(claim.What);
        Relation(claim.Condition?.What?.What);
        Time(claim.SaidOn);
        _needsSecond = _needsSecond
            || claim.Qualifiers.Count > 0
            || claim.QualifiedParts.Count > 0
            || claim.Locators.Exists(static place => place.Part is not null)
            || claim.Inferences.Exists(static inference => inference.From is not null)
            || claim.Wordings.Exists(static wording => wording.How is not null)
            || claim.Attribution.Exists(static step => step.IsOfSecondVersion)
            || (claim.Addressees.Count > 0 && !HadAddressees(claim.Modality));
    }

    // Readers of version 1 refuse addressees of other modalities.
    private static bool HadAddressees(Modality modality) => modality is Modality.Promised or Modality.Threatened
        or Modality.Offered or Modality.Demanded or Modality.Recommended;

    private void Time(When? time)
    {
        _needsSecond = _needsSecond || time is { IsOfSecondVersion: true };
        Relation(time?.Anchor as Relation);
    }

    private void Relation(Relation? relation)
    {
        _needsSecond = _needsSecond || relation is Saying or ActsFor or Negation or Combination or SameAs { Happenings.Count: > 0 };
        relation?.VisitMembers(this);
    }
}
