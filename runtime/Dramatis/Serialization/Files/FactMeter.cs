namespace Dramatis;

/// <summary>Reports progress at a rate that does not depend on the length of lines.</summary>
/// <param name="progress">Receives the reports; null if nobody asks for them.</param>
/// <param name="total">The totals, as the reports have them.</param>
internal sealed class FactMeter(IProgress<FactProgress>? progress, FactProgress total)
{
    private const long Step = 1 << 16;

    private long _next = Step;

    /// <summary>Reports, if enough bytes were read or written since the last report.</summary>
    public void Pass(long lines, long claims, long bytes)
    {
        if (progress is not null && bytes >= _next)
        {
            _next = bytes + Step;
            End(lines, claims, bytes);
        }
    }

    /// <summary>Reports the end.</summary>
    public void End(long lines, long claims, long bytes) =>
        progress?.Report(total with { Lines = lines, Claims = claims, Bytes = bytes });
}
