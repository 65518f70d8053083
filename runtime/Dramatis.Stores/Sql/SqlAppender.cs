namespace Dramatis;

/// <summary>Appends batches in a transaction, as a whole or not at all.</summary>
internal sealed class SqlAppender(SqlSession session, FactFormat format)
{
    private const int ChunkSize = 2048;

    // About the mentions of a hundred thousand claims: the more are inserted together, the fewer pages of the index are written again.
    private const int MentionsTogether = 500_000;

    private readonly SqlNumbers _types = new(session, "type", "name");
    private readonly SqlNumbers _sources = new(session, "source", "id");
    private readonly SqlRows _rows = new(session);
    private readonly List<(Claim Claim, ClaimId Missing)> _missing = [];
    private readonly List<NewMention> _mentions = [];
    private ValidationReport _report;
    private bool _isRewrite;
    private long _next;

    /// <summary>Adds a batch.</summary>
    /// <exception cref="ValidationException">Actors or sources clash; the exception holds every reason.</exception>
    public async Task AddAsync(Batch batch, IProgress<FactProgress>? progress, CancellationToken cancellationToken)
    {
        await AddActorsAsync(batch, cancellationToken).ConfigureAwait(false);
        await AddSourcesAsync(batch, cancellationToken).ConfigureAwait(false);
        _report.ThrowIfInvalid("Appending");
        _next = _next > 0 ? _next : await session.ValueAsync(
            "SELECT coalesce(max(key), 0) + 1 FROM claim", static row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
        long written = 0;
        var rows = Task.FromResult<ClaimRow[]>([]);
        foreach (var chunk in batch.Claims.Chunk(ChunkSize))
        {
            // Rows are made on another thread while those before are inserted.
            var ready = await rows.ConfigureAwait(false);
            rows = Task.Run(() => RowsOf(batch, chunk), cancellationToken);
            written += await AddAsync(batch, ready, cancellationToken).ConfigureAwait(false);
            progress?.Report(new(0, written, 0) { TotalClaims = batch.Claims.Count });
        }

        written += await AddAsync(batch, await rows.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        _isRewrite |= batch.IsWhole;
        progress?.Report(new(0, written, 0) { TotalClaims = batch.Claims.Count });
    }

    /// <summary>Ends the appending.</summary>
    /// <returns>True if it did more than to append single claims with what they name.</returns>
    /// <exception cref="ValidationException">Something clashes; the exception holds every reason.</exception>
    public async Task<bool> EndAsync(CancellationToken cancellationToken)
    {
        await AddMentionsAsync(cancellationToken).ConfigureAwait(false);
        await CheckMissingAsync(cancellationToken).ConfigureAwait(false);
        _report.ThrowIfInvalid("Appending");
        return _isRewrite;
    }

    private ClaimRow[] RowsOf(Batch batch, Claim[] claims) => Array.ConvertAll(claims, claim => ClaimRow.Of(
        claim.RecordedAt is null ? claim with { RecordedAt = batch.RecordedAt } : claim, format));

    private async Task AddActorsAsync(Batch batch, CancellationToken cancellationToken)
    {
        foreach (var chunk in batch.Actors.Chunk(ChunkSize))
        {
            var known = await _rows.ActorsAsync([.. chunk.Select(static actor => actor.Id)], cancellationToken).ConfigureAwait(false);
            foreach (var actor in chunk)
            {
                var body = SqlRows.BodyOf(format, actor);
                if (!known.TryGetValue(actor.Id, out var stored))
                {
                    await SqlActors.InsertAsync(session, actor, body, cancellationToken).ConfigureAwait(false);
                }
                else if (!stored.AsSpan().SequenceEqual(body) && ReadActor(actor.Id, stored) is var former && !former.Equals(actor))
                {
                    _report.Add(ValidationCodes.Clash, $"Actors[{actor.Id}]", ClashMessage.Of(former, actor));
                }
            }

            SqlActors.CheckUnique(session, chunk, ref _report);
        }
    }

    private Actor ReadActor(EntityId id, byte[] body) => new RowFacts(format.Types, _rows).ReadActor(id, body);

    private async Task AddSourcesAsync(Batch batch, CancellationToken cancellationToken)
    {
        foreach (var source in batch.Sources)
        {
            var body = SqlRows.BodyOf(format, source);
            if (_rows.Source(source.Id) is not { } stored)
            {
                await SqlSources.InsertAsync(session, source, body, cancellationToken).ConfigureAwait(false);
                continue;
            }

            var known = stored.AsSpan().SequenceEqual(body) ? source : new RowFacts(format.Types, _rows).ReadSource(source.Id, stored);
            if (!known.IsOneWith(source))
            {
                _report.Add(ValidationCodes.Clash, $"Sources[{source.Id}]", ClashMessage.Of(known));
            }
            else if (known.Completed(source.TextHash, source.Paragraphing) is var whole && whole != known)
            {
                _isRewrite = true;
                await SqlSources.UpdateAsync(session, whole, SqlRows.BodyOf(format, whole), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<int> AddAsync(Batch batch, ClaimRow[] rows, CancellationToken cancellationToken)
    {
        if (rows.Length == 0)
        {
            return 0;
        }

        var known = await _rows.ClaimsAsync([.. rows.Select(static row => row.Claim.Id)], cancellationToken).ConfigureAwait(false);
        var made = new List<NewClaim>(rows.Length);
        foreach (var row in rows)
        {
            if (known.TryGetValue(row.Claim.Id, out var stored))
            {
                await UniteAsync(stored, row, cancellationToken).ConfigureAwait(false);
                continue;
            }

            var type = await _types.OfAsync(row.Claim.What.Descriptor.Name, cancellationToken).ConfigureAwait(false);
            var source = await _sources.OfAsync(row.Claim.Source.Id.Value, cancellationToken).ConfigureAwait(false);
            made.Add(new(row, _next++, type, source));
            if (!batch.IsWhole)
            {
                _missing.AddRange(ClaimRow.IdsIn(row.References).Select(id => (row.Claim, id)));
            }
        }

        await session.Dialect.InsertAsync(session, made, cancellationToken).ConfigureAwait(false);
        foreach (var (row, key, _, _) in made)
        {
            _mentions.AddRange(row.Mentions.Select(mention => new NewMention(mention.Token, key, (long)mention.Parts)));
        }

        if (_mentions.Count >= MentionsTogether)
        {
            await AddMentionsAsync(cancellationToken).ConfigureAwait(false);
        }

        return rows.Length;
    }

    private async Task AddMentionsAsync(CancellationToken cancellationToken)
    {
        _mentions.Sort();
        await session.Dialect.InsertAsync(session, _mentions, cancellationToken).ConfigureAwait(false);
        _mentions.Clear();
    }

    /// <summary>Gives a claim that the store has the details of both.</summary>
    private async Task UniteAsync(StoredClaim stored, ClaimRow row, CancellationToken cancellationToken)
    {
        if (stored.Body.AsSpan().SequenceEqual(row.Body.Span))
        {
            return;
        }

        var facts = new RowFacts(format.Types, _rows);
        var known = facts.Claim(stored);
        var united = known.Unite(row.Claim);
        if (united.HasDetailsOf(known))
        {
            return;
        }

        foreach (var circle in Corrections.Circles([united], id => id == united.Id ? united : facts.Claim(id)))
        {
            foreach (var issue in Corrections.Report(circle).Issues)
            {
                _report.Add(issue.Code, $"Claims[{circle.Id}].{issue.Path}", issue.Message);
            }
        }

        var made = ClaimRow.Of(united, format);
        _missing.AddRange(ClaimRow.IdsIn(made.References).Select(id => (united, id)));
        _isRewrite = true;
        await SqlClaims.UpdateAsync(session, stored.Key, made, cancellationToken).ConfigureAwait(false);
    }

    private async Task CheckMissingAsync(CancellationToken cancellationToken)
    {
        foreach (var chunk in _missing.Chunk(ChunkSize))
        {
            var known = await _rows.ClaimsAsync([.. chunk.Select(static one => one.Missing).Distinct()], cancellationToken).ConfigureAwait(false);
            foreach (var (claim, missing) in chunk.Where(one => !known.ContainsKey(one.Missing)))
            {
                _report.AddUnknown(claim, missing);
            }
        }
    }
}
