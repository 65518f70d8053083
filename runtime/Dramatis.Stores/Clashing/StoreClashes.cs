using System.Runtime.CompilerServices;

namespace Dramatis;

// docs/decisions.md: Clashes of a store
/// <summary>
/// Finds the clashes of a store by the rules that run in memory, on parts that are compared one after the other.
/// </summary>
/// <remarks>
/// Claims clash over a player that both name, or that is linked with one that the other names; or one of them leaves a player
/// open. So first the claims that name a player are compared, player by player, which tells the pairs that clash. Then the claims
/// that hang together by such pairs are compared again, all together, so that each finding is told once and whole.
/// </remarks>
internal sealed class StoreClashes(
    SqlSession session, SchemaTypes schemas, ClashTypes types, IProgress<FactProgress>? progress)
{
    // About the number of claims that are in memory at once.
    private const int PartSize = 20_000;
    private const int PageSize = 50_000;

    private readonly SqlReader _reader = new(session, schemas);
    private readonly UnionFind _clashing = new();
    private ClaimKinds _kinds = null!;
    private SqlLinks _links = null!;
    private long _compared;
    private Task _comparing = Task.CompletedTask;

    public async IAsyncEnumerable<Clash> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _kinds = await ClaimKinds.ReadAsync(session, types, cancellationToken).ConfigureAwait(false);
        _links = await SqlLinks.ReadAsync(_reader, _kinds.LinkTypes, cancellationToken).ConfigureAwait(false);
        await CompareByPlayerAsync(cancellationToken).ConfigureAwait(false);
        await CompareLooseAsync(cancellationToken).ConfigureAwait(false);
        await _comparing.ConfigureAwait(false);
        await foreach (var keys in PartsAsync(
            _clashing.All.GroupBy(_clashing.Of).Select(static group => group.ToList()).ToAsyncEnumerable()).ConfigureAwait(false))
        {
            var told = keys.ToHashSet();
            var (facts, keyOf) = await PartAsync(keys, cancellationToken).ConfigureAwait(false);
            foreach (var clash in facts.Clashes().WithCancellation(cancellationToken))
            {
                if (told.Contains(keyOf[facts.PlaceOf(clash.Claim)]))
                {
                    yield return clash;
                }
            }
        }

        Report(_kinds.Count);
    }

    /// <summary>Puts lists together until they have about as many items as are compared at once.</summary>
    private static async IAsyncEnumerable<List<long>> PartsAsync(IAsyncEnumerable<List<long>> lists)
    {
        var part = new List<long>();
        await foreach (var list in lists.ConfigureAwait(false))
        {
            if (part.Count > 0 && part.Count + list.Count > PartSize)
            {
                yield return part;
                part = [];
            }

            part.AddRange(list);
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private async Task CompareByPlayerAsync(CancellationToken cancellationToken)
    {
        var groups = GroupsAsync(cancellationToken).Select(_kinds.Comparable).Where(static keys => keys.Count > 1);
        await foreach (var part in PartsAsync(groups).ConfigureAwait(false))
        {
            await CompareAsync(part, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The claims that name each player, or one that is linked with it.</summary>
    private async IAsyncEnumerable<List<long>> GroupsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (player, group) = (default(long?), new List<long>());
        var after = (Token: long.MinValue, Key: 0L);
        while (true)
        {
            var page = await session.ListAsync(
                $"SELECT token, key FROM mention WHERE (token, key) > (@token, @key) AND (parts & {(int)(MentionParts.Plays | MentionParts.IsAbout)}) <> 0 ORDER BY token, key LIMIT @most",
                static row => (Token: row.GetInt64(0), Key: row.GetInt64(1)),
                cancellationToken,
                ("@token", after.Token),
                ("@key", after.Key),
                ("@most", (long)PageSize)).ConfigureAwait(false);
            foreach (var (token, key) in page)
            {
                if (token != player)
                {
                    yield return group;
                    (player, group) = (token, []);
                }

                if (!_links.Has(token))
                {
                    group.Add(key);
                }
            }

            if (page.Count == 0)
            {
                break;
            }

            after = page[^1];
        }

        yield return group;
        foreach (var linked in _links.Groups())
        {
            yield return [.. (await NamingAsync([.. linked], cancellationToken).ConfigureAwait(false)).Distinct()];
        }
    }

    private Task<List<long>> NamingAsync(long[] players, CancellationToken cancellationToken) => session.ListAsync(
        $"SELECT key FROM mention WHERE {session.Dialect.In("token", "@tokens")} AND (parts & {(int)MentionParts.Plays}) <> 0",
        static row => row.GetInt64(0),
        cancellationToken,
        ("@tokens", players));

    /// <summary>Compares the claims that leave a player open with all claims of types that they can meet.</summary>
    private async Task CompareLooseAsync(CancellationToken cancellationToken)
    {
        foreach (var loose in _kinds.Where(static (type, flags) => !type.IsAnchored || flags.HasFlag(ClaimFlags.IsPartial)).Chunk(PartSize / 2))
        {
            var met = loose.Select(_kinds.TypeOf).OfType<ClashType>().Distinct().ToList();
            var isQuiet = Array.TrueForAll(loose, _kinds.IsQuiet);
            foreach (var others in _kinds
                .Where((type, _) => met.Exists(type.Meets))
                .Where(key => !isQuiet || !_kinds.IsQuiet(key))
                .Chunk(PartSize / 2))
            {
                await CompareAsync([.. loose.Union(others)], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Compares claims on another thread, while the next are read.</summary>
    private async Task CompareAsync(List<long> keys, CancellationToken cancellationToken)
    {
        var (facts, keyOf) = await PartAsync(keys, cancellationToken).ConfigureAwait(false);
        await _comparing.ConfigureAwait(false);
        _compared += keys.Count;
        Report(Math.Min(_compared, _kinds.Count));
        _comparing = Task.Run(() => Compare(facts, keyOf, cancellationToken), cancellationToken);
    }

    private void Compare(FactBase facts, long[] keyOf, CancellationToken cancellationToken)
    {
        foreach (var (one, other) in new ClashFinder(facts, ClashScope.All(facts) with { Cancellation = cancellationToken }).Touching())
        {
            _clashing.Join(keyOf[one], keyOf[other]);
        }

        foreach (var note in facts.ClaimsOf<Conflict>())
        {
            foreach (var noted in note.What.Claims)
            {
                _clashing.Join(keyOf[facts.PlaceOf(note.Whole)], keyOf[facts.PlaceOf(noted)]);
            }
        }
    }

    /// <summary>The claims with some numbers as a fact base, with all to which they refer and the links of their players.</summary>
    private async Task<(FactBase Facts, long[] Keys)> PartAsync(List<long> keys, CancellationToken cancellationToken)
    {
        var rows = await _reader.RowsAsync(keys, cancellationToken).ConfigureAwait(false);
        return await _reader.LinkedPartAsync(rows, _links, cancellationToken).ConfigureAwait(false);
    }

    private void Report(long compared) => progress?.Report(new(0, compared, 0) { TotalClaims = _kinds.Count });
}
