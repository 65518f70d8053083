using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Dramatis;

/// <summary>
/// The identity of a claim: a hash of its content and speakers, stable across processes and versions.
/// </summary>
/// <remarks>It is the first 128 bits of a SHA-256, written as 32 hexadecimal digits in lower case.</remarks>
public readonly record struct ClaimId : IComparable<ClaimId>, IParsable<ClaimId>
{
    internal const int Digits = 32;
    private readonly UInt128 _hash;

    internal ClaimId(UInt128 hash) => _hash = hash;

    internal UInt128 Hash => _hash;

    /// <summary>Converts a claim to its id.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "Claim.Id is the named alternative.")]
    public static implicit operator ClaimId(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Id;
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not a claim id.</exception>
    public static ClaimId Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var id)
        ? id
        : throw new FormatException($"'{s}' is not a claim id: write {Digits} hexadecimal digits, in lower case.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ClaimId result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public int CompareTo(ClaimId other) => _hash.CompareTo(other._hash);

    /// <summary>The hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> digits = stackalloc byte[Digits];
        Format(digits);
        return Encoding.ASCII.GetString(digits);
    }

    /// <summary>Writes the digits in UTF-8 into a span of exactly their number.</summary>
    internal void Format(Span<byte> digits)
    {
        Span<byte> hash = stackalloc byte[Digits / 2];
        BinaryPrimitives.WriteUInt128BigEndian(hash, _hash);
        Convert.TryToHexStringLower(hash, digits, out _);
    }

    internal static bool TryParse(ReadOnlySpan<char> s, out ClaimId result)
    {
        Span<byte> hash = stackalloc byte[Digits / 2];
        var isId = s.Length == Digits
            && !s.ContainsAnyInRange('A', 'F')
            && Convert.FromHexString(s, hash, out _, out _) == OperationStatus.Done;
        result = isId ? new(BinaryPrimitives.ReadUInt128BigEndian(hash)) : default;
        return isId;
    }
}
