namespace Dramatis;

/// <summary>The type and the flags of each claim of a store: three bytes a claim.</summary>
internal sealed class ClaimKinds
{
    private const int PageSize = 100_000;

    private readonly List<ClashType?> _types = [];
    private ushort[] _type = [];
    private byte[] _flags = [];

    private ClaimKinds()
    {
    }

    /// <summary>The number of claims.</summary>
    public long Count { get; private set; }

    /// <summary>The numbers of the types whose claims link players.</summary>
    public List<long> LinkTypes { get; } = [];

    public static async Task<ClaimKinds> ReadAsync(SqlSession session, ClashTypes types, CancellationToken cancellationToken)
    {
        var kinds = new ClaimKinds();
        var last = await session.ValueAsync(
            "SELECT coalesce(max(key), 0) FROM claim", static row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
        (kinds._type, kinds._flags) = (new ushort[last + 1], new byte[last + 1]);
        Array.Fill(kinds._type, ushort.MaxValue);
        foreach (var (place, name) in await session.ListAsync(
            "SELECT place, name FROM type ORDER BY place", static row => (row.GetInt64(0), row.GetString(1)), cancellationToken).ConfigureAwait(false))
        {
            var type = types.Find(name);
            kinds._types.Add(type);
            if (type?.IsLink == true)
            {
                kinds.LinkTypes.Add(place);
            }

            await kinds.ReadAsync(session, place, cancellationToken).ConfigureAwait(false);
        }

        return kinds;
    }

    /// <summary>The claims that can clash with claims that name none of their players, and those that can clash at all.</summary>
    public IEnumerable<long> Where(Func<ClashType, ClaimFlags, bool> admits)
    {
        for (var key = 0L; key < _type.LongLength; key++)
        {
            if (TypeOf(key) is { } type && admits(type, FlagsOf(key)))
            {
                yield return key;
            }
        }
    }

    public ClaimFlags FlagsOf(long key) => (ClaimFlags)_flags[key];

    public ClashType? TypeOf(long key) => _type[key] == ushort.MaxValue ? null : _types[_type[key]];

    /// <summary>True if a claim clashes with no other such claim.</summary>
    public bool IsQuiet(long key) => TypeOf(key) is null or { IsQuiet: true } && FlagsOf(key).HasFlag(ClaimFlags.IsPlain);

    /// <summary>The claims among some that can clash with another of them.</summary>
    public List<long> Comparable(List<long> keys)
    {
        var loud = new HashSet<ClashType>(ReferenceEqualityComparer.Instance);
        foreach (var key in keys)
        {
            if (!IsQuiet(key) && TypeOf(key) is { } type)
            {
                loud.Add(type);
            }
        }

        return loud.Count == 0 ? [] : keys.FindAll(key => TypeOf(key) is { } type && loud.Any(type.Meets));
    }

    private async Task ReadAsync(SqlSession session, long place, CancellationToken cancellationToken)
    {
        var (after, read) = ((Flags: long.MinValue, Key: 0L), PageSize);
        while (read == PageSize)
        {
            // In the order of the index, so that no body is read.
            var page = await session.ListAsync(
                "SELECT flags, key FROM claim WHERE type = @type AND (flags, key) > (@flags, @after) ORDER BY flags, key LIMIT @most",
                static row => (Flags: row.GetInt64(0), Key: row.GetInt64(1)),
                cancellationToken,
                ("@type", place),
                ("@flags", after.Flags),
                ("@after", after.Key),
                ("@most", (long)PageSize)).ConfigureAwait(false);
            foreach (var (flags, key) in page)
            {
                (_type[key], _flags[key]) = ((ushort)(_types.Count - 1), (byte)flags);
            }

            read = page.Count;
            Count += read;
            after = read == 0 ? after : page[^1];
        }
    }
}
