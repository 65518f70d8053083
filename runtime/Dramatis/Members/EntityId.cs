using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>
/// The identity of an actor, a source or a happening: <c>[prefix:]local</c>, compared ordinally.
/// </summary>
/// <remarks>
/// The prefix is <c>[a-z][a-z0-9-]*</c>, the local part <c>[A-Za-z0-9][A-Za-z0-9._~-]*</c>, and the whole has at most
/// 200 characters. The default value is not an id; it is equal only to itself.
/// </remarks>
public readonly record struct EntityId : IComparable<EntityId>, IParsable<EntityId>
{
    /// <summary>The greatest length of an id, in characters.</summary>
    public const int MaxLength = 200;

    private static readonly SearchValues<char> s_ofPrefix = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SearchValues<char> s_ofLocal =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-");

    private readonly string? _value;

    /// <summary>Makes an id from a text.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public EntityId(string value) => _value = IsWellFormed(value) ? value : throw new FormatException(Malformed(value));

    /// <summary>The text of the id; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>True for the default value, which identifies nothing.</summary>
    public bool IsDefault => _value is null;

    /// <summary>The form of an id, for messages.</summary>
    internal static string Form => "write [prefix:]local, the prefix of a-z, 0-9 and - with a letter first, the local "
        + $"part of A-Z, a-z, 0-9 and . _ ~ - with a letter or a digit first, at most {MaxLength} characters";

    /// <summary>Converts a text to an id.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static implicit operator EntityId(string value) => new(value);

    /// <summary>Tells whether a text has the form of an id.</summary>
    public static bool IsWellFormed([NotNullWhen(true)] string? value)
    {
        if (value is not { Length: > 0 and <= MaxLength })
        {
            return false;
        }

        var colon = value.IndexOf(':');
        return IsLocal(value.AsSpan(colon + 1)) && (colon < 0 || IsPrefix(value.AsSpan(0, colon)));
    }

    /// <inheritdoc/>
    public static EntityId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EntityId result)
    {
        var wellFormed = IsWellFormed(s);
        result = wellFormed ? new(s!) : default;
        return wellFormed;
    }

    /// <inheritdoc/>
    public int CompareTo(EntityId other) => string.CompareOrdinal(_value, other._value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsPrefix(ReadOnlySpan<char> prefix) =>
        !prefix.IsEmpty && char.IsAsciiLetterLower(prefix[0]) && !prefix.ContainsAnyExcept(s_ofPrefix);

    private static bool IsLocal(ReadOnlySpan<char> local) =>
        !local.IsEmpty && char.IsAsciiLetterOrDigit(local[0]) && !local.ContainsAnyExcept(s_ofLocal);

    private static string Malformed(string? value)
    {
        var shown = value is { Length: > 40 } ? value[..40] + "..." : value;
        return $"'{shown}' is not an id: {Form}.";
    }
}
