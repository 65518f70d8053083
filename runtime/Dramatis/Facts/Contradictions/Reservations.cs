namespace Dramatis;

/// <summary>
/// The reservations of a clash: the conditions under which the two claims contradict each other, and doubts about them.
/// With a reservation the contradiction is only possible.
/// </summary>
internal sealed class Reservations
{
    private readonly List<string> _reservations = [];

    /// <summary>True if there is no reservation.</summary>
    public bool AreNone => _reservations.Count == 0;

    public void Add(string reservation)
    {
        if (!_reservations.Contains(reservation))
        {
            _reservations.Add(reservation);
        }
    }

    public void AddUnless(bool isSure, string reservation)
    {
        if (!isSure)
        {
            Add(reservation);
        }
    }

    /// <summary>Adds the reservations that follow from the claims themselves.</summary>
    /// <param name="a">One claim.</param>
    /// <param name="b">The other.</param>
    /// <param name="parts">The compared parts. Doubts about other parts do not count.</param>
    public void Weigh(ComparedClaim a, ComparedClaim b, IReadOnlyCollection<string> parts)
    {
        AddUnless(!a.IsLikely && !b.IsLikely, "only if the usual is so here");
        AddUnless(!a.IsInertial && !b.IsInertial, "only if nothing has changed in between");
        Weigh(a.Claim, b.Claim, parts);
    }

    private void Weigh(Claim a, Claim b, IReadOnlyCollection<string> parts)
    {
        if (a.Certainty == Certainty.Possible || b.Certainty == Certainty.Possible)
        {
            Add("one claim is only possible");
        }
        else if (a.Certainty == Certainty.Probable && b.Certainty == Certainty.Probable)
        {
            Add("both claims are only probable");
        }

        Weigh(a, parts);
        Weigh(b, parts);
    }

    /// <summary>The reason as a sentence.</summary>
    public string Sentence(string rule) => string.Join("; ", _reservations.Prepend(rule)) + ".";

    private void Weigh(Claim claim, IReadOnlyCollection<string> parts)
    {
        AddUnless(claim.Condition is null, $"only if {claim.Condition}");
        AddUnless(claim.Recurrence != Recurrence.Repeated, "one claim speaks of several times");
        AddUnless(claim.Recurrence != Recurrence.General, "one claim speaks of a general rule");
        AddUnless(claim.Basis != Basis.Implied, "one claim is only implied by the text");
        AddUnless(claim.Basis != Basis.Inferred, "one claim was inferred by the encoder");
        foreach (var doubt in claim.Doubts)
        {
            if (doubt.IsOfWhole || parts.Any(part => PartName.AreOne(part, doubt.About)))
            {
                Add($"one claim is in doubt: {doubt.Why}");
            }
        }
    }
}
