namespace Dramatis;

// docs/decisions.md: The lowest version that holds a file
/// <summary>The versions of the file format, and the lowest one that can keep a fact base.</summary>
/// <remarks>Version 2 adds members to version 1. A file that needs none of them is written as version 1.</remarks>
internal sealed class FileVersion : MemberVisitor
{
    /// <summary>The highest version that is read and written.</summary>
    public const int Highest = 2;

    private bool _needsSecond;

    /// <summary>The lowest version that can keep a fact base.</summary>
    public static int Of(FactBase facts)
    {
        var version = new FileVersion();
        foreach (var source in facts.Sources)
        {
            version.Time(source.Published);
            version._needsSecond = version._needsSecond || source.Inferences.Count > 0 || source.Doubts.Count > 0
                || source.Paragraphing != default;
        }

        // The times of actors are dates and intervals, but a field may hold a quantity.
        foreach (var actor in facts.Actors<Actor>())
        {
            if (version._needsSecond)
            {
                break;
            }

            actor.VisitMembers(version);
        }

        foreach (var claim in facts.Claims)
        {
            if (version._needsSecond)
            {
                break;
            }

            version.Claim(claim);
        }

        return version._needsSecond ? 2 : 1;
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

    private void Claim(Claim claim)
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
