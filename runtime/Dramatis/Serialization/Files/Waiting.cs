namespace Dramatis;

// docs/decisions.md: One path of reading and writing
/// <summary>
/// How a call waits for streams and for other threads: it blocks its own thread, or it is asynchronous.
/// </summary>
/// <param name="IsAsync">True if the call is asynchronous.</param>
/// <param name="Cancellation">Cancels the call; of a call that blocks, nothing does.</param>
/// <remarks>
/// Both kinds of calls run through the same asynchronous methods. In a call that blocks, each task is complete when its
/// method returns, since nothing in it is ever awaited that is not complete; so its result can be taken at once. See
/// "One path of reading and writing" in <c>docs/decisions.md</c>.
/// </remarks>
internal readonly record struct Waiting(bool IsAsync, CancellationToken Cancellation)
{
    public static Waiting Blocking => default;

    public static Waiting Async(CancellationToken cancellation) => new(IsAsync: true, cancellation);

    /// <summary>Reads from a stream and gives the number of bytes; 0 at its end.</summary>
    /// <exception cref="OperationCanceledException">The call is cancelled.</exception>
    public ValueTask<int> ReadAsync(Stream stream, Memory<byte> into)
    {
        Cancellation.ThrowIfCancellationRequested();
        return IsAsync ? stream.ReadAsync(into, Cancellation) : new(stream.Read(into.Span));
    }

    /// <summary>Writes to a stream.</summary>
    /// <exception cref="OperationCanceledException">The call is cancelled.</exception>
    public ValueTask WriteAsync(Stream stream, ReadOnlyMemory<byte> bytes)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (IsAsync)
        {
            return stream.WriteAsync(bytes, Cancellation);
        }

        stream.Write(bytes.Span);
        return default;
    }

    /// <summary>Waits until a task has ended; a task that failed is no error here.</summary>
    public async ValueTask ForEndOfAsync(Task task)
    {
        if (IsAsync)
        {
            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        else
        {
            task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }

    /// <summary>Does what can only block; an asynchronous call does it on another thread.</summary>
    public ValueTask DoAsync(Action action)
    {
        if (IsAsync)
        {
            return new(Task.Run(action, Cancellation));
        }

        action();
        return default;
    }
}
