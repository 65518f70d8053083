using System.Collections.Concurrent;

namespace Dramatis;

// docs/decisions.md: Batches in order
/// <summary>
/// Runs work on batches on several threads. The results are taken in the order in which the batches were started.
/// </summary>
/// <typeparam name="TWorker">The type of a worker, which works on one batch at a time.</typeparam>
/// <typeparam name="TBatch">The batch.</typeparam>
/// <param name="batchSize">The number of lines in a batch; 0 to work on the calling thread only.</param>
/// <param name="waiting">How to wait for other threads.</param>
/// <param name="makeWorker">Makes a worker.</param>
/// <param name="makeBatch">Makes a batch for at most the given number of lines.</param>
/// <param name="work">Works on a batch, on any thread.</param>
/// <param name="take">Takes the results of a batch and empties it. It is called for one batch after the other.</param>
/// <remarks>
/// Only the work runs on other threads; the members of this class are called by one thread at a time. An exception in
/// the work is not an error: the batch is taken with the results so far, and the taker does the rest again. Errors
/// therefore come in the order of the lines, whatever the number of processors. See "Batches in order" in
/// <c>docs/decisions.md</c>.
/// </remarks>
internal sealed class OrderedWork<TWorker, TBatch>(
    int batchSize,
    Waiting waiting,
    Func<TWorker> makeWorker,
    Func<int, TBatch> makeBatch,
    Action<TWorker, TBatch> work,
    Func<TBatch, ValueTask> take)
{
    // Starting on another thread costs as much as some lines, and a batch should fit into the caches.
    private const int Small = 64;

    // A stack instead of a ConcurrentBag, which keeps its items reachable from the threads until its finalizer has run.
    private readonly ConcurrentStack<TWorker> _workers = [];
    private readonly Queue<(TBatch Batch, Task Work)> _running = [];
    private readonly Stack<TBatch> _resting = [];

    /// <summary>The number of lines in a batch.</summary>
    public int BatchSize => batchSize == 0 ? Small : batchSize;

    // One batch more than there are processors keeps all of them busy while the oldest batch is taken.
    private int MostRunning => batchSize == 0 ? 0 : Environment.ProcessorCount;

    /// <summary>An empty batch.</summary>
    public TBatch Next() => _resting.TryPop(out var batch) ? batch : makeBatch(BatchSize);

    /// <summary>Starts the work on a batch. If enough batches are under way, the oldest is taken first.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="lines">The number of its lines.</param>
    /// <exception cref="OperationCanceledException">The call is cancelled.</exception>
    public async ValueTask StartAsync(TBatch batch, int lines)
    {
        waiting.Cancellation.ThrowIfCancellationRequested();
        var task = new Task(() => Work(batch));
        if (batchSize == 0 || (_running.Count == 0 && lines < Math.Min(batchSize, Small)))
        {
            task.RunSynchronously(TaskScheduler.Default);
        }
        else
        {
            task.Start(TaskScheduler.Default);
        }

        _running.Enqueue((batch, task));
        if (_running.Count > MostRunning)
        {
            await TakeOldestAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Takes all batches that were started.</summary>
    public async ValueTask FinishAsync()
    {
        while (_running.Count > 0)
        {
            await TakeOldestAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Waits until no other thread works. It takes no batches.</summary>
    public async ValueTask WaitAsync()
    {
        foreach (var (_, task) in _running)
        {
            await waiting.ForEndOfAsync(task).ConfigureAwait(false);
        }
    }

    private void Work(TBatch batch)
    {
        var worker = _workers.TryPop(out var rested) ? rested : makeWorker();
        work(worker, batch);
        _workers.Push(worker);
    }

    private async ValueTask TakeOldestAsync()
    {
        var (batch, task) = _running.Dequeue();
        await waiting.ForEndOfAsync(task).ConfigureAwait(false);
        await take(batch).ConfigureAwait(false);
        _resting.Push(batch);
    }
}
