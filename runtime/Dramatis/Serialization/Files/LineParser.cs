using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Dramatis;

// docs/decisions.md: Lines read ahead
/// <summary>Reads lines of propositions and claims, in their turn or ahead of it.</summary>
/// <param name="types">The types that are known.</param>
/// <param name="context">The objects to which a line can refer.</param>
/// <param name="make">
/// Makes a claim of its parts; null if they have errors, or cannot be checked ahead of their turn.
/// </param>
/// <remarks>Several parsers can work at the same time, each with its own context.</remarks>
internal sealed class LineParser(SchemaTypes types, FileContext context, Func<ClaimParts, Claim?> make)
{
    private static ReadOnlySpan<byte> PropositionStart => "{\"proposition\":"u8;

    private static ReadOnlySpan<byte> ClaimStart => "{\"claim\":"u8;

    /// <summary>
    /// True if a line can be read ahead of its turn, by its beginning as <see cref="FactFormat"/> writes it.
    /// </summary>
    public static bool CanReadAhead(ReadOnlySpan<byte> line) =>
        line.StartsWith(PropositionStart) || line.StartsWith(ClaimStart);

    /// <summary>
    /// Reads a batch of lines ahead of their turn. A line gets a result only if it has no issue and every object to
    /// which it refers is known.
    /// </summary>
    public void ReadAhead(LineBatch batch)
    {
        context.BeginBatch();
        for (var i = 0; i < batch.Lines.Length && context.Former is null; i++)
        {
            context.Begin(batch.Lines[i].Number);
            batch.Reads[i] = ReadAhead(batch.Lines[i].Bytes);
        }
    }

    /// <summary>The members of a line; null if it is not UTF-8 or not a JSON object, which is reported.</summary>
    public JsonMemberReader? Open(ReadOnlyMemory<byte> line)
    {
        try
        {
            if (WhyNoText(line.Span) is { } reason)
            {
                context.Lose(reason);
            }
            else if (!IsObject(line.Span))
            {
                context.Lose("the line must be a JSON object.");
            }
            else
            {
                return context.Open(new(line, context));
            }
        }
        catch (JsonException wrong)
        {
            var place = wrong.BytePositionInLine.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
            context.Lose($"the line is not JSON, from byte {place}: {wrong.Message.Split(" LineNumber:")[0]}");
        }
        catch (InvalidOperationException)
        {
            context.Lose("a text holds half of a surrogate pair.");
        }

        return null;
    }

    /// <summary>The proposition of a line with its number; null if it has errors, which are reported.</summary>
    public (long Number, Relation? Relation) ReadProposition(JsonMemberReader line)
    {
        var number = line.Get("proposition", Scalar.Integer);
        return (number, EntityReader.ReadRelation(line, types));
    }

    /// <summary>The claim of a line with the id by which other lines refer to it; null if it has errors.</summary>
    public (ClaimId? Id, Claim? Claim) ReadClaim(JsonMemberReader line)
    {
        var (given, parts) = ClaimParts.Read(line);
        return context.IsSound && make(parts) is { } claim
            ? (context.CheckId(line, given, parts, claim.Id), claim)
            : (given, null);
    }

    private static string? WhyNoText(ReadOnlySpan<byte> line) =>
        line.StartsWith("\uFEFF"u8) ? "a byte order mark (U+FEFF) stands before the line; remove it."
        : !Utf8.IsValid(line) ? "the line is not well-formed UTF-8."
        : null;

    // Finding the members checks that the line is JSON, except for its escapes.
    private static bool IsObject(ReadOnlySpan<byte> line) =>
        (line[0] == (byte)'{' && !line.Contains((byte)'\\')) || IsWalkedObject(line);

    private static bool IsWalkedObject(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, FileContext.JsonOptions);
        json.Read();
        var isObject = json.TokenType == JsonTokenType.StartObject;
        do
        {
            if (json.ValueIsEscaped)
            {
                // Throws if the text contains half of a surrogate pair.
                json.GetString();
            }
        }
        while (json.Read());

        return isObject;
    }

    private LineRead ReadAhead(ReadOnlyMemory<byte> line)
    {
        if (Open(line) is not { } members)
        {
            return default;
        }

        if (line.Span.StartsWith(ClaimStart))
        {
            var claim = ReadClaim(members).Claim;
            return context.IsToBeTaken ? new(claim, 0) : default;
        }

        var (number, relation) = ReadProposition(members);
        if (relation is null || !context.IsToBeTaken)
        {
            return default;
        }

        context.Note(number, relation);
        return new(relation, number);
    }
}
