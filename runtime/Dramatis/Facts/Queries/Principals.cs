namespace Dramatis;

/// <summary>The principals for whom agents act by firm claims, and the named wholes of parts, over any number of steps.</summary>
internal sealed class Principals
{
    private readonly Dictionary<int, List<(Actor Principal, When? During)>> _principals = [];
    private readonly Dictionary<int, List<Actor>> _wholes = [];
    private readonly Func<IPlayer, int> _number;
    private readonly IdentityGroups _ones;

    public Principals(FactBase facts, Func<IPlayer, int> number, IdentityGroups ones)
    {
        (_number, _ones) = (number, ones);
        foreach (var (_, acts, certainty) in LinkClaims.Of<ActsFor>(facts))
        {
            if (certainty <= Certainty.Probable)
            {
                _principals.Add(Number(acts.Agent), (acts.Principal, acts.During));
            }
        }

        foreach (var (_, link, certainty) in LinkClaims.Of<PartOf>(facts))
        {
            if (certainty <= Certainty.Probable && ComparedMember.IsIdentified(link.Whole))
            {
                _wholes.Add(Number(link.Part), link.Whole);
            }
        }
    }

    /// <summary>True if no player stands for another.</summary>
    public bool AreNone => _principals.Count == 0 && _wholes.Count == 0;

    /// <summary>The number of a player. Players that are one have one number.</summary>
    public int Number(IPlayer player) => One(_number(player));

    /// <summary>The number that players have that are one with a player, by the number of that one in the fact base.</summary>
    public int One(int node) => _ones.Representative(node);

    /// <summary>A player and the principals for whom it may act at a time, the nearest first.</summary>
    /// <param name="player">The player.</param>
    /// <param name="time">The time; null for any.</param>
    /// <returns>The players, each with its number.</returns>
    public List<(IPlayer Player, int Number)> Chain(IPlayer player, When? time)
    {
        var chain = new List<(IPlayer Player, int Number)> { (player, Number(player)) };
        for (var next = 0; next < chain.Count; next++)
        {
            foreach (var (principal, during) in _principals.GetValueOrDefault(chain[next].Number) ?? [])
            {
                var number = Number(principal);
                var isOver = time is not null && during is not null && time.Intersects(during) == Truth.No;
                if (!isOver && !chain.Exists(one => one.Number == number))
                {
                    chain.Add((principal, number));
                }
            }
        }

        return chain;
    }

    /// <summary>
    /// A player and all for whom it stands at a time: those for whom it acts, and then those of which it or one of these is a
    /// part, and those for whom they act. A part usually stands for its whole, and not always.
    /// </summary>
    /// <param name="player">The player.</param>
    /// <param name="time">The time; null for any.</param>
    public List<(IPlayer Player, bool IsUsual)> Stands(IPlayer player, When? time)
    {
        var chain = Chain(player, time);
        var all = chain.ConvertAll(static one => (one.Player, IsUsual: false));
        if (_wholes.Count == 0)
        {
            return all;
        }

        var numbers = chain.Select(static one => one.Number).ToHashSet();
        for (var next = 0; next < all.Count; next++)
        {
            foreach (var whole in _wholes.GetValueOrDefault(Number(all[next].Player)) ?? [])
            {
                foreach (var (one, number) in numbers.Contains(Number(whole)) ? [] : Chain(whole, time))
                {
                    if (numbers.Add(number))
                    {
                        all.Add((one, true));
                    }
                }
            }
        }

        return all;
    }
}
