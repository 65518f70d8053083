using System.Runtime.CompilerServices;

namespace Dramatis;

// docs/decisions.md: Files in parts
/// <summary>Everything in a store as the content of a file, read in parts in the order of files.</summary>
internal sealed class SqlContent : FactFileContent
{
    private const int PageSize = 2048;

    private readonly SqlSession _session;
    private readonly SqlReader _reader;
    private readonly SqlRows _rows;
    private readonly List<Source> _sources = [];
    private readonly Dictionary<EntityId, (long Number, long Claims)> _counts = [];
    private readonly int _partSize;
    private readonly CancellationToken _cancellation;

    private SqlContent(SqlSession session, SchemaTypes types, int partSize, CancellationToken cancellation) =>
        (_session, _reader, _rows, _partSize, _cancellation) = (session, new(session, types), new(session), partSize, cancellation);

    public override int Claims => checked((int)_counts.Values.Sum(static one => one.Claims));

    public override int LastNumber => _lastNumber;

    private int _lastNumber;

    public override IReadOnlyCollection<Source> Sources => _sources;

    /// <summary>Reads the sources, and how many claims each has.</summary>
    /// <param name="session">The session.</param>
    /// <param name="types">The types of the schemas.</param>
    /// <param name="partSize">About the number of claims that are in memory at once.</param>
    /// <param name="cancellation">Cancels the calls, also of the content.</param>
    public static async Task<SqlContent> ReadAsync(
        SqlSession session, SchemaTypes types, int partSize, CancellationToken cancellation)
    {
        var content = new SqlContent(session, types, partSize, cancellation)
        {
            _lastNumber = checked((int)await session.ValueAsync(
                "SELECT coalesce(max(key), 0) FROM claim", static row => row.GetInt64(0), cancellation).ConfigureAwait(false)),
        };
        var counts = (await session.ListAsync(
            "SELECT source, count(*) FROM claim GROUP BY source",
            static row => (Number: row.GetInt64(0), Claims: row.GetInt64(1)),
            cancellation).ConfigureAwait(false)).ToDictionary(static row => row.Number, static row => row.Claims);
        foreach (var (id, number) in await session.ListAsync(
            "SELECT id, place FROM source", static row => (new EntityId(row.GetString(0)), row.GetInt64(1)), cancellation).ConfigureAwait(false))
        {
            content._sources.Add(content._reader.Facts.Source(id)!);
            content._counts.Add(id, (number, counts.GetValueOrDefault(number)));
        }

        content._sources.Sort(static (x, y) => x.Id.CompareTo(y.Id));
        return content;
    }

    public override async IAsyncEnumerable<Actor> ActorsAsync()
    {
        var ids = await _session.ListAsync("SELECT id FROM actor", static row => new EntityId(row.GetString(0)), _cancellation).ConfigureAwait(false);
        ids.Sort();
        foreach (var chunk in ids.Chunk(PageSize))
        {
            var bodies = await _rows.ActorsAsync(chunk, _cancellation).ConfigureAwait(false);
            foreach (var id in chunk)
            {
                yield return _reader.Facts.ReadActor(id, bodies[id]);
            }
        }
    }

    public override async IAsyncEnumerable<FactFilePart> PartsAsync()
    {
        var named = _sources.SelectMany(MentionWalk.ClaimsIn).Distinct().ToList();
        var first = await _rows.ClaimsAsync(named, _cancellation).ConfigureAwait(false);
        var (facts, keys) = await _reader.NumberedPartAsync(first.Values, _cancellation).ConfigureAwait(false);
        yield return new(facts, [], keys);
        var (group, claims) = (new List<long>(), 0L);
        foreach (var source in _sources)
        {
            var (number, count) = _counts[source.Id];
            if (group.Count > 0 && claims + count > _partSize)
            {
                yield return await PartAsync(group).ConfigureAwait(false);
                (group, claims) = ([], 0);
            }

            if (count <= _partSize)
            {
                group.Add(number);
                claims += count;
                continue;
            }

            foreach (var chunk in (await InOrderAsync(number).ConfigureAwait(false)).Chunk(_partSize))
            {
                yield return await PartAsync(await _reader.RowsAsync(chunk, _cancellation).ConfigureAwait(false)).ConfigureAwait(false);
            }
        }

        yield return await PartAsync(group).ConfigureAwait(false);
    }

    public override IPropositionNumbers Numbers(Func<Relation, ReadOnlySpan<byte>, bool> isWrittenAs) => new PropositionHashes(Claims);

    /// <summary>The claims of some sources.</summary>
    private async Task<FactFilePart> PartAsync(List<long> sources) => await PartAsync(await _session.ListAsync(
        $"SELECT {StoredClaim.Columns} FROM claim c WHERE {_session.Dialect.In("c.source", "@sources")}",
        StoredClaim.Read,
        _cancellation,
        ("@sources", sources.ToArray())).ConfigureAwait(false)).ConfigureAwait(false);

    private async Task<FactFilePart> PartAsync(List<StoredClaim> rows)
    {
        var own = rows.Select(static row => row.Key).ToHashSet();
        var (facts, keys) = await _reader.NumberedPartAsync(rows, _cancellation).ConfigureAwait(false);
        return new(facts, FileOrder.Of(facts, facts.ClaimCount).Where(place => own.Contains(keys[place])), keys);
    }

    /// <summary>The numbers of the claims of a source that has many, in the order of files.</summary>
    private async Task<IEnumerable<long>> InOrderAsync(long source)
    {
        // Most claims stand in one paragraph, as others do.
        var known = new Dictionary<Many<Locator>, Many<Locator>>();
        var claims = new List<(Many<Locator> Places, ClaimId Id, long Key)>();
        await foreach (var (row, claim) in ClaimsOfAsync(source, _cancellation).ConfigureAwait(false))
        {
            if (!known.TryGetValue(claim.Locators, out var places))
            {
                known.Add(claim.Locators, places = claim.Locators);
            }

            claims.Add((places, row.Id, row.Key));
        }

        claims.Sort(static (x, y) => FileOrder.CompareInSource((x.Places, x.Id), (y.Places, y.Id)));
        return claims.Select(static claim => claim.Key);
    }

    private async IAsyncEnumerable<(StoredClaim Row, Claim Claim)> ClaimsOfAsync(
        long source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var rows = new List<StoredClaim>(); ;)
        {
            rows = await _session.ListAsync(
                $"SELECT {StoredClaim.Columns} FROM claim c WHERE c.source = @source AND c.key > @after ORDER BY c.key LIMIT @most",
                StoredClaim.Read,
                cancellationToken,
                ("@source", source),
                ("@after", rows.Count == 0 ? 0 : rows[^1].Key),
                ("@most", (long)PageSize)).ConfigureAwait(false);
            if (rows.Count == 0)
            {
                yield break;
            }

            var (facts, keys) = await _reader.NumberedPartAsync(rows, cancellationToken).ConfigureAwait(false);
            var byKey = rows.ToDictionary(static row => row.Key);
            for (var place = 0; place < keys.Length; place++)
            {
                if (byKey.TryGetValue(keys[place], out var row))
                {
                    yield return (row, facts.At(place));
                }
            }
        }
    }
}
