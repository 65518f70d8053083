namespace Dramatis;

/// <summary>
/// Holds the ids that lines give against what the content makes, beside the reading: to make them again takes a
/// quarter of the time that a file takes.
/// </summary>
internal sealed class IdChecks
{
    private const int BatchSize = 1024;

    private readonly List<Task<List<WrongId>>> _running = [];
    private List<(int Line, Claim Claim)> _batch = [];

    /// <summary>Takes a claim whose id is the one that its line gives.</summary>
    public void Add(int line, Claim claim)
    {
        _batch.Add((line, claim));
        if (_batch.Count == BatchSize)
        {
            _running.Add(Begin(_batch));
            _batch = new(BatchSize);
        }
    }

    /// <summary>The ids that are wrong, in the order of the lines.</summary>
    public IEnumerable<WrongId> Finish()
    {
        var last = Wrong(_batch);
        return _running.SelectMany(static check => check.GetAwaiter().GetResult()).Concat(last);
    }

    // Where there is one processor there may be no other thread to wait for, as in a browser.
    private static Task<List<WrongId>> Begin(List<(int Line, Claim Claim)> batch) =>
        Environment.ProcessorCount > 1 ? Task.Run(() => Wrong(batch)) : Task.FromResult(Wrong(batch));

    private static List<WrongId> Wrong(List<(int Line, Claim Claim)> batch)
    {
        var wrong = new List<WrongId>();
        foreach (var (line, claim) in batch)
        {
            var made = ClaimHash.Of(claim.Proposition, claim.Mode, claim.Context);
            if (made != claim.Id)
            {
                wrong.Add(new(line, claim.Id, made));
            }
        }

        return wrong;
    }

    /// <summary>A line that gives another id than the content makes.</summary>
    public readonly record struct WrongId(int Line, ClaimId Given, ClaimId Made);
}
