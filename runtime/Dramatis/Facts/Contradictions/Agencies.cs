namespace Dramatis;

/// <summary>The agents with their principals, each for the time of the office.</summary>
internal sealed class Agencies
{
    private readonly Dictionary<int, List<(int Principal, When? During, bool IsFirm)>> _principals = [];
    private readonly Dictionary<int, List<int>> _partners = [];

    /// <summary>True if anybody acts for somebody.</summary>
    public bool Any => _principals.Count > 0;

    public void Add(int agent, int principal, When? during, bool isFirm)
    {
        _principals.Add(agent, (principal, during, isFirm));
        _partners.Add(agent, principal);
        _partners.Add(principal, agent);
    }

    /// <summary>The principals and the agents of a player.</summary>
    public IEnumerable<int> Partners(int player) => _partners.GetValueOrDefault(player) ?? [];

    /// <summary>The principals of any of several agents, over any number of steps.</summary>
    /// <param name="agents">The nodes of an agent and of those to which it belongs, certainly or possibly.</param>
    /// <param name="time">The time at which they act; null if it is unknown.</param>
    /// <returns>The nodes of the principals, each once. An office of an unknown time is one only possibly.</returns>
    public IEnumerable<(int Principal, Truth Acts)> Principals(IEnumerable<(int Agent, Truth Belongs)> agents, When? time)
    {
        var reached = agents.ToDictionary(static one => one.Agent, static one => one.Belongs);
        var open = new Queue<int>(reached.Keys);
        var principals = new Dictionary<int, Truth>();
        while (open.TryDequeue(out var agent))
        {
            foreach (var (principal, during, isFirm) in _principals.GetValueOrDefault(agent) ?? [])
            {
                var acts = Truths.And(reached[agent], Truths.And(isFirm ? Truth.Yes : Truth.Maybe, IsInOffice(during, time)));
                if (acts > principals.GetValueOrDefault(principal))
                {
                    principals[principal] = acts;
                    reached[principal] = acts;
                    open.Enqueue(principal);
                }
            }
        }

        return principals.Select(static one => (one.Key, one.Value));
    }

    // A deed of a year need not be done in the half of it in which the office was held.
    private static Truth IsInOffice(When? during, When? time) =>
        during is null || time is null ? Truth.Maybe
        : time.FallsIn(during) == Truth.Yes ? Truth.Yes
        : time.Intersects(during) == Truth.No ? Truth.No
        : Truth.Maybe;
}
