using Microsoft.Extensions.DependencyInjection;

namespace Dramatis;

/// <summary>The options of a service of facts.</summary>
/// <example><code>
/// builder.Services.AddDramatis(options =>
/// {
///     options.Format = new FactFormat(KycModel.Schema);
///     options.UseSqlite("facts.db");
/// });
/// </code></example>
public sealed class DramatisOptions
{
    /// <summary>The format, with the schemas of everything in the service. A store that is given brings its own.</summary>
    public FactFormat? Format { get; set; }

    /// <summary>
    /// Opens the store. It is called once, when the service starts or the store is first asked for; the store is closed with
    /// the service.
    /// </summary>
    public Func<IServiceProvider, CancellationToken, Task<FactStore>>? Store { get; set; }

    /// <summary>True if no claims come in: POST is answered with 405.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>The policy of authorization that a request must meet to add claims; null for none beyond that of the endpoints.</summary>
    public string? WritePolicy { get; set; }

    /// <summary>The greatest number of bytes of a request's body. The default is 1 MiB.</summary>
    public int MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>The greatest depth of a request's JSON, at most 64.</summary>
    public int MaxDepth { get; set; } = 64;

    /// <summary>The greatest number of claims of a request.</summary>
    public int MaxClaims { get; set; } = 1000;

    /// <summary>The number of entries of a page for which a request does not say one.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>The greatest number of entries of a page.</summary>
    public int MaxPageSize { get; set; } = 1000;

    /// <summary>
    /// The time for which writes are collected before the snapshot is made anew. The default is 25 milliseconds.
    /// </summary>
    public TimeSpan SnapshotDelay { get; set; } = TimeSpan.FromMilliseconds(25);

    /// <summary>The options of the page that <c>/report</c> answers with.</summary>
    public ReportOptions Report { get; set; } = new();

    /// <summary>Uses an SQLite file, which is made if it is not there.</summary>
    public DramatisOptions UseSqlite(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Store = async (services, cancellation) => await SqliteFactStore.OpenAsync(
            path, KnownFormat, services.GetService<TimeProvider>(), cancellation).ConfigureAwait(false);
        return this;
    }

    /// <summary>Uses a store. It is closed with the service.</summary>
    public DramatisOptions UseStore(FactStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        (Format, Store) = (store.Format, (_, _) => Task.FromResult(store));
        return this;
    }

    /// <summary>Uses the facts of a file, which is read once. No claims come in.</summary>
    public DramatisOptions UseFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        IsReadOnly = true;
        Store = async (_, cancellation) =>
        {
            var facts = await KnownFormat.LoadAsync(path, cancellationToken: cancellation).ConfigureAwait(false);
            var store = new MemoryFactStore(KnownFormat);
            await store.AppendAsync(facts, cancellationToken: cancellation).ConfigureAwait(false);
            return store;
        };
        return this;
    }

    /// <summary>Uses a store in memory, which is empty at the start. Nothing of it outlives the process.</summary>
    public DramatisOptions UseMemory()
    {
        Store = (_, _) => Task.FromResult<FactStore>(new MemoryFactStore(KnownFormat));
        return this;
    }

    private FactFormat KnownFormat => Format ?? throw new InvalidOperationException("The options have no format; set options.Format.");

    /// <summary>The reasons for which the options cannot be used.</summary>
    internal IEnumerable<string> Mistakes()
    {
        if (Store is null)
        {
            yield return "No store is chosen; call UseSqlite, UseStore, UseFile or UseMemory, or set Store.";
        }

        if (Format is null)
        {
            yield return "Format is missing: the schemas of the facts.";
        }

        foreach (var (name, value, most) in new[]
        {
            (nameof(MaxBodyBytes), MaxBodyBytes, int.MaxValue),
            (nameof(MaxDepth), MaxDepth, 64),
            (nameof(MaxClaims), MaxClaims, int.MaxValue),
            (nameof(PageSize), PageSize, MaxPageSize),
            (nameof(MaxPageSize), MaxPageSize, int.MaxValue - 1),
        })
        {
            if (value < 1 || value > most)
            {
                yield return FormattableString.Invariant($"{name} is {value}; it is from 1 to {most}.");
            }
        }

        if (SnapshotDelay < TimeSpan.Zero)
        {
            yield return "SnapshotDelay is negative.";
        }
    }
}
