namespace Dramatis;

// docs/decisions.md: One path of reading and writing
/// <summary>
/// The way in which a call waits for streams and other threads: it blocks its thread, or it is asynchronous.
/// </summary>
/// <param name="IsAsync">True if the call is asynchronous.</param>
/// <param name="Cancellation">Cancels the call. A blocking call cannot be cancelled.</param>
/// <remarks>
/// Both kinds of calls run through the same asynchronous methods. In a blocking call every awaited task is complete
/// already, so each method has finished when it returns and its result can be used at once. See "One path of reading
/// and writing" in <c>docs/decisions.md</c>.
/// </remarks>
internal readonly record struct Waiting(bool IsAsync, CancellationToken Cancellation)
{
    public static Waiting Blocking => default;

    public static Waiting Async(CancellationToken cancellation) => new(IsAsync: true, cancellation);

    /// <summary>Reads from a stream and returns the number of bytes; 0 at its end.</summary>
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

    /// <summary>Waits until a task has ended. The failure of the task is not an error here.</summary>
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

    /// <summary>Runs an operation that can only block. An asynchronous call runs it on another thread.</summary>
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
