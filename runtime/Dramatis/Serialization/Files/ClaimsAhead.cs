namespace Dramatis;

/// <summary>Writes claims on other threads, ahead of their turn, and hands out what was written one after the other.</summary>
internal static class ClaimsAhead
{
    /// <summary>Writes claims.</summary>
    /// <param name="places">Where they stand in the fact base, in their order.</param>
    /// <param name="batchSize">How many are written together.</param>
    /// <param name="makeWriter">Makes a writer for a thread.</param>
    /// <param name="take">Takes what was written of a batch; false of one at which writing threw.</param>
    public static void Write(
        IEnumerable<int> places, int batchSize, Func<AheadWriter> makeWriter, Action<ClaimBatch, bool> take)
    {
        var resting = new Stack<ClaimBatch>();
        var work = new WorkAhead<AheadWriter, ClaimBatch>(makeWriter, static (writer, batch) => writer.Write(batch), Take);
        try
        {
            foreach (var chunk in places.Chunk(batchSize))
            {
                var batch = resting.TryPop(out var rested) ? rested : new();
                batch.Begin(chunk);
                work.Start(batch);
            }

            work.Finish();
        }
        finally
        {
            work.Wait();
            foreach (var writer in work.Workers)
            {
                writer.Dispose();
            }
        }

        void Take(ClaimBatch batch, bool isWritten)
        {
            take(batch, isWritten);
            resting.Push(batch);
        }
    }
}
