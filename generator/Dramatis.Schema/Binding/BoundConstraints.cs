namespace Dramatis.Schema.Binding;

/// <summary>What a scalar's values must keep to; every part sound for the scalar it stands on.</summary>
/// <param name="MinLength">In Unicode code points.</param>
/// <param name="Pattern">An I-Regexp (RFC 9485) that was checked.</param>
/// <param name="Least">The lower bound as written, valid for the scalar.</param>
/// <param name="Most">The upper bound likewise.</param>
public sealed record BoundConstraints(
    int? MinLength,
    int? MaxLength,
    string? Pattern,
    string? Least,
    string? Most,
    IReadOnlyList<string> Schemes)
{
    public static BoundConstraints None { get; } = new(null, null, null, null, null, []);
}
