using System.Text.Json;

namespace Dramatis;

/// <summary>Reads propositions and claims ahead of their turn, as far as they refer only to what is known.</summary>
/// <remarks>Several read at once, as long as nothing else is read.</remarks>
internal sealed class AheadReader
{
    private readonly SchemaTypes _types;
    private readonly AheadContext _context;
    private readonly FactBase.Builder.ClaimMaker _maker;

    /// <param name="types">The types that are known.</param>
    /// <param name="tables">What the lines before hold.</param>
    /// <param name="maker">Makes claims of what is known.</param>
    public AheadReader(SchemaTypes types, FileTables tables, FactBase.Builder.ClaimMaker maker) =>
        (_types, _context, _maker) = (types, new(tables), maker);

    private static ReadOnlySpan<byte> Proposition => "{\"proposition\":"u8;

    private static ReadOnlySpan<byte> Claim => "{\"claim\":"u8;

    // What former names make of ids depends on all lines before.
    private bool IsToBeTaken => _context.IsSound && _context.Former is null;

    /// <summary>Whether a line can be read ahead, by its beginning, as it is written by <see cref="FactFormat"/>.</summary>
    public static bool CanRead(ReadOnlySpan<byte> line) => line.StartsWith(Proposition) || line.StartsWith(Claim);

    /// <summary>Reads lines in a row, each if there is nothing to say of it and all that it refers to is known.</summary>
    /// <exception cref="JsonException">One is no JSON.</exception>
    public void Read(ReadOnlySpan<FileLine> lines, Span<LineRead> reads)
    {
        _context.Begin();
        for (var i = 0; i < lines.Length && _context.Former is null; i++)
        {
            reads[i] = Read(lines[i].Bytes);
        }
    }

    private LineRead Read(ReadOnlyMemory<byte> line)
    {
        if (JsonLine.WhyNoText(line.Span) is not null || !JsonLine.IsObject(line.Span))
        {
            return default;
        }

        _context.BeginLine();
        var members = _context.Open(new(line, _context));
        return line.Span.StartsWith(Proposition) ? ReadProposition(members) : ReadClaim(members);
    }

    private LineRead ReadProposition(JsonMemberReader line)
    {
        var (number, relation) = FactLines.ReadProposition(line, _types);
        if (!IsToBeTaken || relation is null)
        {
            return default;
        }

        _context.Enter(number, relation);
        return new(relation, number, _context.Nesting);
    }

    private LineRead ReadClaim(JsonMemberReader line)
    {
        var (given, parts) = ClaimParts.Read(line);
        return IsToBeTaken && _maker.TryMake(parts.Proposition, parts.Mode, parts.Context) is { } claim && claim.Id == given
            ? new(claim, 0, _context.Nesting)
            : default;
    }
}
