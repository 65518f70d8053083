namespace Dramatis;

/// <summary>What keeps two claims from clashing for certain, in the words of the reason.</summary>
internal sealed class Reservations
{
    private readonly List<string> _reservations = [];

    /// <summary>Whether there is none.</summary>
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

    /// <summary>Adds what the claims themselves leave open.</summary>
    /// <param name="a">One claim.</param>
    /// <param name="b">The other.</param>
    /// <param name="parts">The parts that are compared; a doubt about another does not count.</param>
    public void Weigh(Claim a, Claim b, IReadOnlyCollection<string> parts)
    {
        if (a.Certainty == Certainty.Possible || b.Certainty == Certainty.Possible)
        {
            Add("one of them is said only as possible");
        }
        else if (a.Certainty == Certainty.Probable && b.Certainty == Certainty.Probable)
        {
            Add("both are said only as probable");
        }

        Weigh(a, parts);
        Weigh(b, parts);
    }

    /// <summary>The reason as a sentence.</summary>
    public string Sentence(string rule) => string.Join("; ", _reservations.Prepend(rule)) + ".";

    private void Weigh(Claim claim, IReadOnlyCollection<string> parts)
    {
        AddUnless(claim.Condition is null, $"only if {claim.Condition}");
        AddUnless(claim.Recurrence != Recurrence.Repeated, "one of them is said of several times");
        AddUnless(claim.Recurrence != Recurrence.General, "one of them is said as a rule");
        AddUnless(claim.Basis != Basis.Implied, "one of them only follows from the wording");
        AddUnless(claim.Basis != Basis.Inferred, "one of them was concluded by the encoder");
        foreach (var doubt in claim.Doubts)
        {
            if (doubt.IsOfWhole || parts.Any(part => PartName.AreOne(part, doubt.About)))
            {
                Add($"one of them is in doubt: {doubt.Why}");
            }
        }
    }
}
