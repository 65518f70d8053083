namespace Dramatis;

/// <summary>
/// Everything in a store as a fact base, kept new: a refresh reads only the claims that were appended since, unless something else
/// was changed. For services whose facts fit into memory.
/// </summary>
/// <param name="store">The store.</param>
public sealed class FactStoreMirror(FactStore store)
{
    private FactBase.Builder? _builder;
    private FactBase _facts = FactBase.Empty;
    private FactStoreVersion _version;
    private ClaimId? _last;

    /// <summary>The store as a fact base, as it is now. Not to be called twice at once.</summary>
    /// <exception cref="FactStoreException">The store cannot be read.</exception>
    public async Task<FactBase> RefreshAsync(CancellationToken cancellationToken = default)
    {
        var version = await store.GetVersionAsync(cancellationToken).ConfigureAwait(false);
        if (_builder is null || version.Rewrites != _version.Rewrites)
        {
            await ReadAllAsync(version, cancellationToken).ConfigureAwait(false);
        }
        else if (version.Changes != _version.Changes)
        {
            await ReadNewAsync(_builder, version, cancellationToken).ConfigureAwait(false);
        }

        return _facts;
    }

    private async Task ReadAllAsync(FactStoreVersion version, CancellationToken cancellationToken)
    {
        _facts = await store.ReadAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        (_builder, _version) = (_facts.ToBuilder(), version);
        _last = _facts.ClaimCount == 0 ? default(ClaimId?) : _facts.At(_facts.ClaimCount - 1).Id;
    }

    // A claim that came between the version and the claims is read again by the next refresh, and is there already.
    private async Task ReadNewAsync(FactBase.Builder builder, FactStoreVersion version, CancellationToken cancellationToken)
    {
        var claims = new List<Claim>();
        await foreach (var claim in store.SelectAsync(select => _last is { } last ? select.After(last) : select, cancellationToken).ConfigureAwait(false))
        {
            claims.Add(claim);
        }

        var now = await store.GetVersionAsync(cancellationToken).ConfigureAwait(false);
        if (now.Rewrites != version.Rewrites)
        {
            await ReadAllAsync(now, cancellationToken).ConfigureAwait(false);
            return;
        }

        foreach (var claim in claims)
        {
            builder.RecordedAt = claim.RecordedAt;
            builder.Know(MentionWalk.SourcesIn(claim));
            builder.Add(claim);
            _last = claim.Id;
        }

        (_facts, _version) = (builder.Build(), version);
    }
}
