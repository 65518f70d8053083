using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>
/// The reservations of a clash: the conditions under which the two claims contradict each other, and doubts about them.
/// With a reservation the contradiction is only possible.
/// </summary>
internal sealed class Reservations
{
    private List<string>? _reservations;

    public Reservations()
    {
    }

    public Reservations(Reservations other) => _reservations = other._reservations is { } known ? [.. known] : null;

    /// <summary>The reservations of a clash that has none. Nothing is added to them.</summary>
    public static Reservations None { get; } = new();

    /// <summary>True if there is no reservation.</summary>
    public bool AreNone => _reservations is null or { Count: 0 };

    public void Add(string reservation)
    {
        if (_reservations?.Contains(reservation) != true)
        {
            (_reservations ??= []).Add(reservation);
        }
    }

    public void AddUnless(bool isSure, string reservation)
    {
        if (!isSure)
        {
            Add(reservation);
        }
    }

    public void AddUnless(bool isSure, [InterpolatedStringHandlerArgument(nameof(isSure))] ref ReservationText reservation)
    {
        if (!isSure)
        {
            Add(reservation.ToStringAndClear());
        }
    }

    /// <summary>Begins with another pair of claims. One instance serves many pairs.</summary>
    public Reservations Begin()
    {
        _reservations?.Clear();
        return this;
    }

    /// <summary>The points that the current pair leaves open, to be kept.</summary>
    public Reservations Taken() => AreNone ? None : new(this);

    /// <summary>Adds the reservations that follow from the claims themselves.</summary>
    /// <param name="a">One claim.</param>
    /// <param name="b">The other.</param>
    /// <param name="members">The compared members. Doubts about others do not count.</param>
    /// <param name="withTimes">True if the times are compared, too.</param>
    public void Weigh(ComparedClaim a, ComparedClaim b, IEnumerable<string> members, bool withTimes = true)
    {
        AddUnless(!a.IsLikely && !b.IsLikely, "only if the usual is so here");
        AddUnless(!a.IsInertial && !b.IsInertial, "only if nothing has changed in between");
        if (a.Claim.Certainty == Certainty.Possible || b.Claim.Certainty == Certainty.Possible)
        {
            Add("one claim is only possible");
        }
        else if (a.Claim.Certainty == Certainty.Probable && b.Claim.Certainty == Certainty.Probable)
        {
            Add("both claims are only probable");
        }

        var parts = a.Claim.Doubts.Count + b.Claim.Doubts.Count == 0 ? null : Parts(a, b, members, withTimes);
        Weigh(a, parts);
        Weigh(b, parts);
    }

    /// <summary>The reason as a sentence.</summary>
    public string Sentence(string rule) => AreNone ? rule + "." : string.Join("; ", _reservations!.Prepend(rule)) + ".";

    private static List<string> Parts(ComparedClaim a, ComparedClaim b, IEnumerable<string> members, bool withTimes)
    {
        List<string> parts =
        [
            .. members.Select(static member => member == ComparedClaim.Happening ? nameof(Relation.Id) : member),
            .. Mode.Parts,
        ];
        if (withTimes)
        {
            parts.AddRange([a.TimeName ?? "", b.TimeName ?? ""]);
        }

        return parts;
    }

    private void Weigh(ComparedClaim claim, List<string>? parts)
    {
        foreach (var caveat in claim.Caveats)
        {
            Add(caveat);
        }

        foreach (var doubt in claim.Claim.Doubts)
        {
            if (doubt.IsOfWhole || parts!.Exists(part => PartName.AreOne(part, doubt.About)))
            {
                Add($"one claim is in doubt: {doubt.Why}");
            }
        }
    }
}
