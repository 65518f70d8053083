using System.Collections.Immutable;

using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Rule 8: numbers of claims that add up to more than the schema allows at one time: shares of over 100 percent.</summary>
// docs/decisions.md: Totals
internal sealed class Totals(ComparedClaims claims)
{
    private readonly List<string> _owner = [];

    public IEnumerable<GroupClash> Clashes()
    {
        var stakes = new Dictionary<RelationDescriptor, Dictionary<int, List<Stake>>>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims.Those(type => Array.Exists(claims.Types(type), static one => one.Total is not null), static stance => stance.IsActual))
        {
            foreach (var type in claim.Declared.Types)
            {
                if (type.Total is { } total && StakeOf(claim, total) is { } stake)
                {
                    (stakes.TryGetValue(type, out var known) ? known : stakes[type] = []).Add(claims.KeyOf(claim, total.Per.AsSpan()), stake);
                }
            }
        }

        return
            from type in stakes
            let total = type.Key.Total!
            from held in type.Value.Values
            where held.Sum(static stake => stake.Number) > total.Most
            let clash = Judge(held, total)
            where clash is not null
            select clash;
    }

    private Stake? StakeOf(ComparedClaim claim, TotalBound total)
    {
        if (claim[total.Of].Fields is not [var field] || total.Per.Exists(name => !claim[name].IsGiven))
        {
            return null;
        }

        var (number, isSure) = field.Value switch
        {
            long value => ((decimal?)value, true),
            decimal value => (value, true),
            Quantity value => (value.Least, !value.IsApproximate),
            _ => (null, false),
        };
        if (number is not > 0)
        {
            return null;
        }

        _owner.Clear();
        foreach (var member in claim.Members)
        {
            if (member.Name != total.Of && !total.Per.Includes(member.Name) && claim.IsInKey(member))
            {
                _owner.Add(member.Name);
            }
        }

        return new(number.Value, claims.KeyOf(claim, CollectionsMarshal.AsSpan(_owner)), Stretch.Of(claim.Claim.What), claim.Place, isSure, claim.Derived);
    }

    // The stakes that surely hold together are tried first. Only if they are not too many, all that may hold together are.
    private GroupClash? Judge(List<Stake> held, TotalBound total) =>
        Judge(held, total, isSure: true) ?? Judge(held, total, isSure: false);

    private GroupClash? Judge(List<Stake> held, TotalBound total, bool isSure)
    {
        var together = StakeSweep.MostAtOnce(held, isSure);
        if (together.Sum(static stake => stake.Number) <= total.Most)
        {
            return null;
        }

        // The fewest claims that are too many: the greatest numbers.
        var (fewest, sum) = (new List<Stake>(), 0m);
        foreach (var stake in together.OrderByDescending(static stake => stake.Number).ThenBy(static stake => stake.Place))
        {
            if (sum <= total.Most)
            {
                fewest.Add(stake);
                sum += stake.Number;
            }
        }

        // One claim alone breaks a bound of its field, which is none of this rule's.
        return fewest.Count < 2 ? null : Group(fewest, sum, total, isSure);
    }

    private GroupClash? Group(List<Stake> fewest, decimal sum, TotalBound total, bool isSure)
    {
        var reservations = new Reservations();
        ImmutableArray<ComparedClaim> compared = [.. fewest.OrderBy(static stake => stake.Place).Select(stake =>
            claims.Again(stake.Place, stake.Derived))];
        reservations.AddUnless(isSure, "times may differ");
        reservations.AddUnless(fewest.TrueForAll(static stake => stake.IsSure), "the numbers are approximate");
        for (var i = 0; i < compared.Length; i++)
        {
            for (var j = i + 1; j < compared.Length; j++)
            {
                var (a, b) = (compared[i], compared[j]);
                if (!claims.MayClash(a, b))
                {
                    return null;
                }

                reservations.Weigh(a, b, a.Members.Select(static member => member.Name));
                AddUnlessApart(a, b, total, reservations);
            }
        }

        var whose = string.Join(", ", total.Per.Select(name => $"{name} {compared[0][name]}"));
        var words = FormattableString.Invariant(
            $"The {total.Of} of {compared.Length} claims for {whose} is {sum} together, and {total.Most} is the most at one time");
        return new(compared[^1], [.. compared[..^1]], words, reservations);
    }

    // The share of a part may be counted in the share of its whole.
    private void AddUnlessApart(ComparedClaim a, ComparedClaim b, TotalBound total, Reservations reservations)
    {
        var areApart = false;
        foreach (var member in a.Members.Where(member => member.Name != total.Of && !total.Per.Includes(member.Name)))
        {
            var other = b[member.Name];
            areApart |= member.AreAllIdentified && other.AreAllIdentified && member.IsGiven && other.IsGiven
                && (member.Players.Count > 0
                    ? member.Players.All(player => other.Players.All(one => AreApart(player.Node, one.Node)))
                    : !member.Fields.Any(other.Fields.Contains));
        }

        reservations.AddUnless(areApart, "only if none of them is counted in another");
    }

    private bool AreApart(int a, int b) =>
        claims.Kinship.Meets(a, b) == Truth.No && claims.Kinship.Meets(b, a) == Truth.No;
}
