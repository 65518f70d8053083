using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>Writes claims on other threads, ahead of their turn, and hands out what was written one after the other.</summary>
/// <param name="makeWriter">Makes a writer for a thread.</param>
/// <param name="take">Takes what was written of a batch; false of one at which writing threw.</param>
internal sealed class ClaimsAhead(Func<AheadWriter> makeWriter, Action<ClaimBatch, bool> take) : IDisposable
{
    private readonly ConcurrentBag<AheadWriter> _writers = [];
    private readonly Stack<ClaimBatch> _resting = [];

    /// <summary>Writes claims.</summary>
    /// <param name="places">Where they stand in the fact base, in their order.</param>
    /// <param name="batchSize">How many are written together.</param>
    public void Write(IEnumerable<int> places, int batchSize)
    {
        var work = new WorkAhead<ClaimBatch>(Write, Take);
        try
        {
            foreach (var batch in places.Chunk(batchSize))
            {
                var next = _resting.TryPop(out var rested) ? rested : new();
                next.Begin(batch);
                work.Start(next);
            }

            work.Finish();
        }
        finally
        {
            work.Wait();
        }
    }

    public void Dispose()
    {
        foreach (var writer in _writers)
        {
            writer.Dispose();
        }
    }

    private void Write(ClaimBatch batch)
    {
        var writer = _writers.TryTake(out var rested) ? rested : makeWriter();
        writer.Write(batch);
        _writers.Add(writer);
    }

    private void Take(ClaimBatch batch, bool isWritten)
    {
        take(batch, isWritten);
        _resting.Push(batch);
    }
}
