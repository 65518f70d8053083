namespace Dramatis.Fuzzing.Running;

/// <summary>How deep inputs must get, so that a fuzzer that makes nothing but rubbish is noticed.</summary>
/// <param name="Counter">What is counted.</param>
/// <param name="Share">Its least share of the inputs; above one for what an input has several of.</param>
internal sealed record Floor(string Counter, double Share);
