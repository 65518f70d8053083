using Dramatis.Fuzzing.Targets;

namespace Dramatis.Fuzzing.Running;

/// <summary>The first seed of a run, and its end: a number of inputs, seconds, or whichever comes first.</summary>
internal sealed record RunLimits(long Seed, int? Count, int? Seconds)
{
    /// <summary>The most inputs of a target: its own number where the run has no end of its own.</summary>
    public int CountOf(FuzzTarget target) => Count ?? (Seconds is null ? target.Inputs : int.MaxValue);
}
