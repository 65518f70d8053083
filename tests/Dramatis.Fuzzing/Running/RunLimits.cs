namespace Dramatis.Fuzzing.Running;

/// <summary>Where a run begins and when it ends.</summary>
internal sealed record RunLimits(long Seed, int Count, TimeSpan Time);
