namespace Dramatis;

/// <summary>The claims from which the encoder concluded parts of a claim, maybe claims of other sources.</summary>
internal static class InferenceOrigins
{
    /// <summary>A claim, the claims from which parts of it were concluded, those from which parts of these were, and so on.</summary>
    public static IReadOnlyCollection<Claim> WithThem(Claim claim, FactBase facts)
    {
        if (claim.Inferences.Count == 0)
        {
            return [claim];
        }

        var reached = new HashSet<Claim> { claim };
        var left = new Stack<Claim>(reached);
        while (left.TryPop(out var next))
        {
            foreach (var inference in next.Inferences)
            {
                if (inference.From is { } from && facts.TryGet(from, out var origin) && reached.Add(origin))
                {
                    left.Push(origin);
                }
            }
        }

        return reached;
    }
}
