namespace Dramatis;

/// <summary>The principals for whom agents act by firm claims, over any number of steps.</summary>
internal sealed class Principals
{
    private readonly Dictionary<int, List<(Actor Principal, When? During)>> _principals = [];
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
    }

    /// <summary>The number of a player. Players that are one have one number.</summary>
    public int Number(IPlayer player) => _ones.Representative(_number(player));

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
}
