using System.Buffers;
using System.Buffers.Binary;

namespace Dramatis;

// docs/decisions.md: Claims as rows
/// <summary>A claim as the row of a table: its JSON, and copies of what selections and comparisons filter by.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Body">The JSON by reference.</param>
/// <param name="Flags">The properties by which it is compared.</param>
/// <param name="Start">The earliest beginning of its time, in seconds since 0000-01-01; <see cref="long.MinValue"/> if it is unknown.</param>
/// <param name="End">The latest end of its time; <see cref="long.MaxValue"/> if it is unknown.</param>
/// <param name="References">The ids of the claims to which it refers, 16 bytes each; null for none.</param>
/// <param name="Mentions">The players that it mentions.</param>
internal sealed record ClaimRow(
    Claim Claim,
    ReadOnlyMemory<byte> Body,
    ClaimFlags Flags,
    long Start,
    long End,
    byte[]? References,
    IReadOnlyList<(long Token, MentionParts Parts)> Mentions)
{
    private const int IdBytes = 16;

    // A leap second and the midnight at the end of a day can stand in two places.
    private const long Margin = 86_400;

    /// <summary>The row of a claim.</summary>
    public static ClaimRow Of(Claim claim, FactFormat format)
    {
        var body = new ArrayBufferWriter<byte>(512);
        format.WriteJson(body, claim);
        var mentions = MentionWalk.Of(claim).ToList();
        var (start, end) = Bounds(((IAnchor)claim.What).Time);
        return new(
            claim,
            body.WrittenMemory,
            FlagsOf(claim),
            start,
            end,
            Bytes(ClaimsIn(mentions)),
            [.. mentions.GroupBy(static one => one.Player.Token, static (token, ones) =>
                (token, ones.Aggregate(MentionParts.None, static (parts, one) => parts | one.Parts)))]);
    }

    /// <summary>The claims to which a claim refers, in the order of their ids.</summary>
    public static IEnumerable<ClaimId> ReferencesOf(Claim claim) => ClaimsIn(MentionWalk.Of(claim));

    /// <summary>The ids in the column of references.</summary>
    public static IEnumerable<ClaimId> IdsIn(byte[]? references)
    {
        for (var start = 0; start < references?.Length; start += IdBytes)
        {
            yield return IdOf(references.AsSpan(start, IdBytes));
        }
    }

    public static ClaimId IdOf(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes));

    public static byte[] BytesOf(ClaimId id)
    {
        var bytes = new byte[IdBytes];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, id.Hash);
        return bytes;
    }

    /// <summary>The bounds of a time for a first comparison: what they keep apart is apart.</summary>
    public static (long Start, long End) Bounds(When? time)
    {
        if (time is null)
        {
            return (long.MinValue, long.MaxValue);
        }

        var whole = WhenExtents.Whole(time).Hull.Anywhere();
        return (Extent.Shift(whole.StartMin, -Margin), Extent.Shift(whole.EndMax, Margin));
    }

    private static ClaimFlags FlagsOf(Claim claim)
    {
        var isPlain = claim is { Polarity: Polarity.Affirmed, ModalPolarity: Polarity.Affirmed, Modality: Modality.Actual, What.Id: null };
        return (isPlain ? ClaimFlags.IsPlain : ClaimFlags.None) | (PartialWalk.IsPartial(claim) ? ClaimFlags.IsPartial : ClaimFlags.None);
    }

    private static IEnumerable<ClaimId> ClaimsIn(IEnumerable<(PlayerKey Player, MentionParts Parts)> mentions) => mentions
        .Where(static one => (one.Parts & (MentionParts.Refers | MentionParts.Withdraws)) != 0)
        .Select(static one => new ClaimId(one.Player.Hash))
        .Order();

    private static byte[]? Bytes(IEnumerable<ClaimId> ids)
    {
        var bytes = ids.SelectMany(BytesOf).ToArray();
        return bytes.Length == 0 ? null : bytes;
    }
}
