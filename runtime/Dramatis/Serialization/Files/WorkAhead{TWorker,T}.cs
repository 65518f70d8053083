using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>Work that is done on other threads ahead of its turn; what comes of it is taken in the order of starting.</summary>
/// <param name="makeWorker">Makes a worker for a thread.</param>
/// <param name="work">The work, done for several at once, each by another worker.</param>
/// <param name="take">Takes in what came of it, one after the other; false of what threw.</param>
internal sealed class WorkAhead<TWorker, T>(Func<TWorker> makeWorker, Action<TWorker, T> work, Action<T, bool> take)
{
    // No bag: what one holds stays reachable from the threads until its finalizer has run.
    private readonly ConcurrentStack<TWorker> _workers = [];
    private readonly Queue<(T Item, Task Task)> _running = [];

    // Enough to keep all processors at work while the oldest is taken in.
    private static int MostRunning => Environment.ProcessorCount + 1;

    public bool IsAnyRunning => _running.Count > 0;

    /// <summary>The workers that were made, while nothing is under way.</summary>
    public IEnumerable<TWorker> Workers => _workers;

    /// <summary>Begins the work; where enough is under way, the oldest is taken in.</summary>
    public void Start(T item)
    {
        _running.Enqueue((item, Task.Run(() => Work(item))));
        if (_running.Count >= MostRunning)
        {
            TakeOldest();
        }
    }

    /// <summary>Takes in all that was begun.</summary>
    public void Finish()
    {
        while (IsAnyRunning)
        {
            TakeOldest();
        }
    }

    /// <summary>Waits until nothing is under way, without taking anything in.</summary>
    public void Wait()
    {
        foreach (var (_, task) in _running)
        {
            Wait(task);
        }
    }

    private static void Wait(Task task) =>
        task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();

    private void Work(T item)
    {
        var worker = _workers.TryPop(out var rested) ? rested : makeWorker();
        work(worker, item);
        _workers.Push(worker);
    }

    private void TakeOldest()
    {
        var (item, task) = _running.Dequeue();
        Wait(task);
        take(item, task.IsCompletedSuccessfully);
    }
}
