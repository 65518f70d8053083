namespace Dramatis.AspNetCore;

// docs/decisions.md: Lookups of requests
/// <summary>Lets at most as many requests look something up in the store at once as there are processors.</summary>
internal sealed class StoreLookups(FactStore store) : IDisposable
{
    private readonly SemaphoreSlim _free = new(Environment.ProcessorCount);

    /// <summary>Looks something up, which blocks the thread until the store has answered.</summary>
    public async ValueTask<T> FindAsync<T>(Func<IFactLookup, T> find, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return find(store);
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}
