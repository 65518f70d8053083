using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Dramatis;

/// <summary>Reads a file line by line; what is wrong with it is all reported, and nothing of it is loaded then.</summary>
internal sealed class FactFileReader
{
    // With its proposition, rather too many than too few; tables that grow beyond copy what they hold.
    private const int BytesPerClaim = 300;
    private const int MostExpected = 1 << 20;

    private readonly FactFileOptions _options;
    private readonly FileTables _tables;
    private readonly FactLines _lines;
    private readonly SchemaTypes _types;
    private bool _hasHeader;
    private bool _isSealed;

    public FactFileReader(SchemaTypes types, FactFileOptions options)
    {
        (_types, _options, _tables) = (types, options, new(options.MaxIssues));
        _lines = new(types, _tables, options.TextOf);
    }

    public IReadOnlyList<FactFileIssue> Issues => _tables.Issues;

    /// <summary>The fact base; none if anything is wrong.</summary>
    public FactBase? Read(Stream stream)
    {
        if (stream.CanSeek)
        {
            _lines.Expect((int)Math.Clamp((stream.Length - stream.Position) / BytesPerClaim, 0, MostExpected));
        }

        var reader = new LineReader(stream, _options.MaxLineLength);
        while (!_tables.IsFull && reader.MoveNext())
        {
            _tables.Begin(reader.Number);
            Read(reader);
        }

        if (!_tables.IsFull)
        {
            _tables.Begin(Math.Max(reader.Number, 1));
            CheckEnd();
        }

        _lines.CheckIds();
        return _tables.Issues.Count == 0 ? _lines.Build() : null;
    }

    private void Read(LineReader reader)
    {
        if (reader.IsTooLong)
        {
            var most = _options.MaxLineLength.ToString(CultureInfo.InvariantCulture);
            _tables.Lose($"the line is longer than {most} bytes.");
            return;
        }

        var line = reader.Line;
        if (line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return;
        }

        if (_isSealed)
        {
            _tables.Report("", "nothing follows the line that seals the file.");
        }
        else if (WhyNoText(line.Span) is { } reason)
        {
            _tables.Lose(reason);
        }
        else if (Open(line) is { } members)
        {
            Read(reader, members);
        }
    }

    private void Read(LineReader reader, MemberReader line)
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            FileHeader.Read(line, _types, _options.EarlierMajor);
        }
        else if (line.Has("crc32c"))
        {
            _isSealed = true;
            FileSeal.Read(line, reader);
        }
        else
        {
            _lines.Read(line);
        }
    }

    private void CheckEnd()
    {
        if (!_hasHeader)
        {
            _tables.Report("", "the file is empty; a header is expected.");
        }
        else if (!_isSealed && !_options.Unsealed)
        {
            _tables.Report("", "the file ends without the line that seals it: it is cut short, or was written by hand.");
        }

        _lines.CheckEnd();
    }

    private static string? WhyNoText(ReadOnlySpan<byte> line) =>
        line.StartsWith("\uFEFF"u8) ? "the file begins with a byte order mark; save it as UTF-8 without one."
        : !Utf8.IsValid(line) ? "the line is not well-formed UTF-8."
        : null;

    private MemberReader? Open(ReadOnlyMemory<byte> line)
    {
        try
        {
            // To find the members of an object is to see that all of the line is JSON, but for its escapes.
            if (line.Span[0] == (byte)'{' && !line.Span.Contains((byte)'\\') || IsObject(line.Span))
            {
                return _tables.Open(new(line, _tables));
            }

            _tables.Lose("a line is a JSON object.");
        }
        catch (JsonException wrong)
        {
            var place = wrong.BytePositionInLine.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
            _tables.Lose($"the line is no JSON, from byte {place}: {wrong.Message.Split(" LineNumber:")[0]}");
        }
        catch (InvalidOperationException)
        {
            _tables.Lose("a text holds half of a surrogate pair.");
        }

        return null;
    }

    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, FileTables.JsonOptions);
        json.Read();
        var isObject = json.TokenType == JsonTokenType.StartObject;
        do
        {
            if (json.ValueIsEscaped)
            {
                json.GetString();
            }
        }
        while (json.Read());

        return isObject;
    }
}
