using System.Collections.Concurrent;

namespace Dramatis;

// docs/decisions.md: Batches in order
/// <summary>Work on batches that is spread over the processors; its results are taken in the order of the starts.</summary>
/// <typeparam name="TWorker">The worker; each works on one batch at a time.</typeparam>
/// <typeparam name="TBatch">The batch.</typeparam>
/// <param name="batchSize">The number of lines in a batch; 0: the thread that starts a batch works on it.</param>
/// <param name="waiting">How to wait for other threads.</param>
/// <param name="makeWorker">Makes a worker.</param>
/// <param name="makeBatch">Makes a batch for at most so many lines.</param>
/// <param name="work">Works on a batch, on any thread.</param>
/// <param name="take">Takes a batch when the work on it has ended, and empties it; one batch after the other.</param>
/// <remarks>
/// Only the work runs on other threads. All members are for one thread at a time. Work that throws is no error: its
/// batch is taken as far as the work got, and whoever takes it does the rest again. So errors come in the order of the
/// lines, for any number of processors; one processor is the case in which no task leaves the thread.
/// See "Batches in order" in <c>docs/decisions.md</c>.
/// </remarks>
internal sealed class OrderedWork<TWorker, TBatch>(
    int batchSize,
    Waiting waiting,
    Func<TWorker> makeWorker,
    Func<int, TBatch> makeBatch,
    Action<TWorker, TBatch> work,
    Func<TBatch, ValueTask> take)
{
    // To begin on another thread costs as much as some lines do, and a batch should fit the caches.
    private const int Small = 64;

    // No ConcurrentBag: what it holds stays reachable from the threads until its finalizer has run.
    private readonly ConcurrentStack<TWorker> _workers = [];
    private readonly Queue<(TBatch Batch, Task Work)> _running = [];
    private readonly Stack<TBatch> _resting = [];

    /// <summary>The number of lines in a batch.</summary>
    public int BatchSize => batchSize == 0 ? Small : batchSize;

    // One batch more than there are processors keeps them all at work while the oldest is taken.
    private int MostRunning => batchSize == 0 ? 0 : Environment.ProcessorCount;

    /// <summary>An empty batch.</summary>
    public TBatch Next() => _resting.TryPop(out var batch) ? batch : makeBatch(BatchSize);

    /// <summary>Starts the work on a batch; if enough is under way, the oldest is taken.</summary>
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

    private async ValueTask TakeOldestAsync()
    {
        var (batch, task) = _running.Dequeue();
        await waiting.ForEndOfAsync(task).ConfigureAwait(false);
        await take(batch).ConfigureAwait(false);
        _resting.Push(batch);
    }
}
