using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>
/// Work on batches that is spread over the processors; the batches come back in the order of their starts.
/// </summary>
/// <typeparam name="TWorker">The worker; each works on one batch at a time.</typeparam>
/// <typeparam name="TBatch">The batch.</typeparam>
/// <param name="batchSize">The number of lines in a batch; 0: the thread that starts a batch works on it.</param>
/// <param name="waiting">How to wait for other threads.</param>
/// <param name="makeWorker">Makes a worker.</param>
/// <param name="makeBatch">Makes a batch for at most so many lines.</param>
/// <param name="work">Works on a batch, on any thread.</param>
/// <remarks>
/// Only the work runs on other threads. All members are for one thread at a time. Work that throws is no error: its
/// batch comes back as far as it got, and the user of the batch does the rest again, so that errors come in the order
/// of the lines and do not depend on the number of processors.
/// </remarks>
internal sealed class OrderedWork<TWorker, TBatch>(
    int batchSize, Waiting waiting, Func<TWorker> makeWorker, Func<int, TBatch> makeBatch, Action<TWorker, TBatch> work)
{
    // To begin on another thread costs as much as some lines do, and a batch should fit the caches.
    private const int Small = 64;

    // No ConcurrentBag: what it holds stays reachable from the threads until its finalizer has run.
    private readonly ConcurrentStack<TWorker> _workers = [];
    private readonly Queue<(TBatch Batch, Task Work)> _running = [];
    private readonly Stack<TBatch> _resting = [];

    /// <summary>True if the oldest batch is to be taken before another is started.</summary>
    /// <remarks>One batch more than there are processors keeps them all at work while the oldest is taken.</remarks>
    public bool IsFull => _running.Count > (batchSize == 0 ? 0 : Environment.ProcessorCount);

    public bool IsAnyRunning => _running.Count > 0;

    /// <summary>The number of lines in a batch.</summary>
    public int BatchSize => batchSize == 0 ? Small : batchSize;

    /// <summary>A batch that is to be filled.</summary>
    public TBatch Next() => _resting.TryPop(out var batch) ? batch : makeBatch(BatchSize);

    /// <summary>Gives a batch back, so that it can be filled again.</summary>
    public void Rest(TBatch batch) => _resting.Push(batch);

    /// <summary>Starts the work on a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="lines">The number of its lines.</param>
    /// <exception cref="OperationCanceledException">The call is cancelled.</exception>
    public void Start(TBatch batch, int lines)
    {
        waiting.Cancellation.ThrowIfCancellationRequested();
        var task = new Task(() => Work(batch));
        if (batchSize == 0 || (!IsAnyRunning && lines < Math.Min(batchSize, Small)))
        {
            task.RunSynchronously(TaskScheduler.Default);
        }
        else
        {
            task.Start(TaskScheduler.Default);
        }

        _running.Enqueue((batch, task));
    }

    /// <summary>The oldest batch, as soon as the work on it has ended.</summary>
    public async ValueTask<TBatch> TakeAsync()
    {
        var (batch, task) = _running.Dequeue();
        await waiting.ForEndOfAsync(task).ConfigureAwait(false);
        return batch;
    }

    /// <summary>Waits until no other thread works; the batches are still to be taken.</summary>
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
}
