namespace Dramatis;

/// <summary>
/// A store of claims, with their actors and sources. It outgrows memory: claims are appended, changed, read in parts, and
/// compared where they are kept.
/// </summary>
/// <remarks>
/// A store can be used from any number of threads, and reading never waits for writing. A call that writes is done as a whole or
/// not at all, and what it wrote is kept when its task ends. Claims, actors and sources are read as of the moment at which a
/// call begins. <c>docs/stores.md</c> tells which store is for what.
/// </remarks>
/// <example><code>
/// await using var store = await SqliteFactStore.OpenAsync("facts.db", format);
/// await store.AppendAsync(facts);
/// FactBase about = await store.ReadAsync(select => select.Involving(kabulov).During("2024/.."));
/// </code></example>
public abstract class FactStore : IFactLookup, IAsyncDisposable
{
    private protected FactStore(FactFormat format, TimeProvider? time)
    {
        ArgumentNullException.ThrowIfNull(format);
        (Format, Time) = (format, time ?? TimeProvider.System);
    }

    /// <summary>The format, with the schemas of everything in the store.</summary>
    public FactFormat Format { get; }

    /// <summary>The clock that tells when a claim is recorded.</summary>
    private protected TimeProvider Time { get; }

    /// <summary>Counts what is in the store.</summary>
    public abstract Task<FactStoreInfo> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>The number of changes so far: equal numbers mean equal contents.</summary>
    public abstract Task<FactStoreVersion> GetVersionAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Appends the actors, sources and claims of a fact base. A claim that the store has gets the places, doubts and other
    /// details of both; everything else that the store has already is left as it is.
    /// </summary>
    /// <param name="facts">The fact base. Claims without a recorded instant get the present one.</param>
    /// <param name="progress">Told about once for every thousand claims.</param>
    /// <param name="cancellationToken">Cancels the call; nothing is appended then.</param>
    /// <exception cref="ValidationException">
    /// An actor or a source has an id that the store knows with other content, or a unique value is another actor's. Nothing is
    /// appended; the exception holds every reason.
    /// </exception>
    /// <exception cref="FactStoreException">The store cannot be written. Nothing is appended.</exception>
    public Task AppendAsync(
        FactBase facts, IProgress<FactProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return AppendAsync(Batch.Of(facts), progress, cancellationToken);
    }

    /// <summary>
    /// Appends claims with their sources and actors, such as those of a request, which
    /// <see cref="FactFormat.TryReadClaims"/> read against this store.
    /// </summary>
    /// <param name="claims">The claims. They can refer to each other and to claims of the store.</param>
    /// <param name="cancellationToken">Cancels the call; nothing is appended then.</param>
    /// <exception cref="ValidationException">
    /// As for a fact base; or a claim refers to a claim that neither the store nor the call has.
    /// </exception>
    /// <exception cref="FactStoreException">The store cannot be written. Nothing is appended.</exception>
    public Task AppendAsync(IReadOnlyCollection<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return AppendAsync(Batch.Of(claims), null, cancellationToken);
    }

    /// <summary>
    /// Appends the facts of a file, as a whole or not at all. A database reads it in parts, so that a file can be larger than
    /// memory.
    /// </summary>
    /// <param name="path">The path of the file, which may not change meanwhile.</param>
    /// <param name="options">The options for reading the file.</param>
    /// <param name="progress">Receives the progress of reading.</param>
    /// <param name="cancellationToken">Cancels the call; nothing is appended then.</param>
    /// <exception cref="FactFileException">The file has errors. The exception holds every issue; nothing is appended.</exception>
    /// <exception cref="ValidationException">As for a fact base.</exception>
    /// <exception cref="IOException">The file cannot be read. Nothing is appended.</exception>
    /// <exception cref="FactStoreException">The store cannot be written. Nothing is appended.</exception>
    public async Task LoadAsync(
        string path,
        FactFileOptions? options = null,
        IProgress<FactProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            await LoadAsync(file, options, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Appends the facts of a stream, up to its end. A stream of a file is read in parts, any other one as a whole.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <inheritdoc cref="LoadAsync(string, FactFileOptions, IProgress{FactProgress}, CancellationToken)"/>
    public Task LoadAsync(
        Stream stream,
        FactFileOptions? options = null,
        IProgress<FactProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);

        // A line can be read again from a file, but not from a pipe.
        return stream is FileStream { CanSeek: true } file
            ? LoadPartsAsync(file, options, progress, cancellationToken)
            : LoadWholeAsync(stream, options, progress, cancellationToken);
    }

    /// <summary>
    /// Writes everything in the store as a file, as <see cref="FactFormat.Save"/> does: equal facts give equal bytes. A database
    /// is read in parts, so that it can be larger than memory.
    /// </summary>
    /// <param name="path">The path. A file that is there is replaced when all is written.</param>
    /// <param name="progress">Receives the progress of writing.</param>
    /// <param name="cancellationToken">Cancels the call; the old file is still there then.</param>
    /// <exception cref="IOException">The file cannot be written. The old file is still there.</exception>
    /// <exception cref="FactStoreException">The store cannot be read. The old file is still there.</exception>
    public virtual async Task SaveAsync(
        string path, IProgress<FactProgress>? progress = null, CancellationToken cancellationToken = default) =>
        await Format.SaveAsync(
            await ReadAsync(FactSelection.All, cancellationToken).ConfigureAwait(false), path, progress, cancellationToken).ConfigureAwait(false);

    /// <summary>Replaces actors by others with their ids, as <see cref="FactBase.Builder.Replace(ReadOnlySpan{Actor})"/> does.</summary>
    /// <exception cref="ValidationException">
    /// The store has no such actor, an actor is invalid or has another type, a unique value is another actor's, or a claim is
    /// wrong with the new contents. Nothing is replaced; the exception holds every reason.
    /// </exception>
    /// <exception cref="FactStoreException">The store cannot be written. Nothing is replaced.</exception>
    public abstract Task ReplaceAsync(IReadOnlyCollection<Actor> actors, CancellationToken cancellationToken = default);

    /// <summary>Replaces a source by another with its id, as <see cref="FactBase.Builder.Replace(Source)"/> does.</summary>
    /// <exception cref="ValidationException">
    /// The store has no such source, the source is invalid, or a claim is wrong with it. The exception holds every reason.
    /// </exception>
    /// <exception cref="FactStoreException">The store cannot be written. Nothing is replaced.</exception>
    public abstract Task ReplaceAsync(Source source, CancellationToken cancellationToken = default);

    /// <summary>Drops claims, as if they had never been there. Their actors and sources stay.</summary>
    /// <exception cref="ValidationException">
    /// The store has no such claim, or another claim or the date of a source refers to it. Nothing is dropped; the exception
    /// holds every reason.
    /// </exception>
    /// <exception cref="FactStoreException">The store cannot be written. Nothing is dropped.</exception>
    public abstract Task DropAsync(IReadOnlyCollection<ClaimId> claims, CancellationToken cancellationToken = default);

    /// <summary>Reads a part as a fact base, on which every query works; all of it if nothing is selected.</summary>
    /// <remarks>
    /// Beside the selected claims the fact base has the claims to which they refer, and those that withdraw one of either, so
    /// that it tells withdrawn claims as the store does. It has the actors and sources of all these; all actors and sources
    /// if everything is read.
    /// </remarks>
    /// <exception cref="FactStoreException">The store cannot be read.</exception>
    public Task<FactBase> ReadAsync(
        Func<FactSelection, FactSelection>? select = null, CancellationToken cancellationToken = default) =>
        ReadAsync(select?.Invoke(FactSelection.All) ?? FactSelection.All, cancellationToken);

    /// <summary>The selected claims alone, in the order in which they were appended, read as they are asked for.</summary>
    /// <exception cref="FactStoreException">The store cannot be read.</exception>
    public IAsyncEnumerable<Claim> SelectAsync(
        Func<FactSelection, FactSelection>? select = null, CancellationToken cancellationToken = default) =>
        SelectAsync(select?.Invoke(FactSelection.All) ?? FactSelection.All, cancellationToken);

    /// <summary>
    /// The clashes of all claims, each as soon as it is found. Rules are those of <see cref="FactBase.Clashes"/>; the order is not.
    /// </summary>
    /// <param name="progress">Told how many claims were compared, of how many.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="FactStoreException">The store cannot be read.</exception>
    public abstract IAsyncEnumerable<Clash> ClashesAsync(
        IProgress<FactProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>The clashes of claims that name an actor, as <see cref="Clashes.Of(IActor)"/> selects them.</summary>
    /// <exception cref="FactStoreException">The store cannot be read.</exception>
    public abstract Task<Many<Clash>> ClashesOfAsync(EntityId actor, CancellationToken cancellationToken = default);

    /// <summary>The statements that independent sources share, as <see cref="FactBase.Agreements"/> finds them.</summary>
    /// <exception cref="FactStoreException">The store cannot be read.</exception>
    public abstract Task<Many<AgreedStatement>> AgreementsAsync(CancellationToken cancellationToken = default);

    /// <summary>The groups of players that are one, as <see cref="FactBase.Identities"/> finds them.</summary>
    /// <exception cref="FactStoreException">The store cannot be read.</exception>
    public abstract Task<Many<Identity>> IdentitiesAsync(
        Certainty atLeast = Certainty.Certain, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Actor? FindActor(EntityId id);

    /// <inheritdoc/>
    public abstract Source? FindSource(EntityId id);

    /// <inheritdoc/>
    public abstract Claim? FindClaim(ClaimId id);

    /// <summary>Closes the store.</summary>
    public abstract ValueTask DisposeAsync();

    private protected virtual Task LoadPartsAsync(
        FileStream file, FactFileOptions? options, IProgress<FactProgress>? progress, CancellationToken cancellationToken) =>
        LoadWholeAsync(file, options, progress, cancellationToken);

    private async Task LoadWholeAsync(
        Stream file, FactFileOptions? options, IProgress<FactProgress>? progress, CancellationToken cancellationToken) =>
        await AppendAsync(
            await Format.ReadAsync(file, options, progress, cancellationToken).ConfigureAwait(false),
            cancellationToken: cancellationToken).ConfigureAwait(false);

    private protected abstract Task AppendAsync(Batch batch, IProgress<FactProgress>? progress, CancellationToken cancellationToken);

    private protected abstract Task<FactBase> ReadAsync(FactSelection selection, CancellationToken cancellationToken);

    private protected abstract IAsyncEnumerable<Claim> SelectAsync(FactSelection selection, CancellationToken cancellationToken);
}
