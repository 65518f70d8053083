using System.Globalization;
using System.Text.Json;

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
    private readonly LinesAhead _ahead;
    private bool _hasHeader;
    private bool _isSealed;

    /// <param name="types">The types that are known.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="batchSize">How many lines are read together on other threads.</param>
    public FactFileReader(SchemaTypes types, FactFileOptions options, int batchSize)
    {
        (_types, _options, _tables) = (types, options, new(options.MaxIssues));
        _lines = new(types, _tables, options.TextOf);
        _ahead = new(batchSize, () => new(types, _tables, _lines.MakeClaims()), TryTake, Read);
    }

    public IReadOnlyList<FactFileIssue> Issues => _tables.Issues;

    /// <summary>The fact base; none if anything is wrong.</summary>
    public FactBase? Read(Stream stream)
    {
        if (stream.CanSeek)
        {
            _lines.Expect((int)Math.Clamp((stream.Length - stream.Position) / BytesPerClaim, 0, MostExpected));
        }

        try
        {
            ReadLines(new(stream, _options.MaxLineLength));
        }
        finally
        {
            _ahead.Wait();
        }

        return _tables.Issues.Count == 0 ? _lines.Build() : null;
    }

    // What lines mean after one with an issue, or with a former name, depends on all lines before.
    private bool CanTakeAhead => !_isSealed && _tables.Issues.Count == 0 && _tables.Former is null;

    private void ReadLines(LineReader reader)
    {
        while (!_tables.IsFull && reader.MoveNext())
        {
            if (!CanReadAhead(reader.Line) || !_ahead.TryAdd(reader.Line))
            {
                _ahead.Finish();
                Read(reader.Line);
            }
        }

        _ahead.Finish();
        if (!_tables.IsFull)
        {
            _tables.Begin(Math.Max(reader.Line.Number, 1));
            CheckEnd();
        }
    }

    private bool CanReadAhead(FileLine line) => CanTakeAhead && _hasHeader && AheadReader.CanRead(line.Bytes.Span);

    private bool TryTake(FileLine line, LineRead read)
    {
        if (!CanTakeAhead)
        {
            return false;
        }

        _tables.Begin(line.Number, read.Nesting);
        _lines.Take(read);
        return true;
    }

    private void Read(FileLine line)
    {
        if (_tables.IsFull)
        {
            return;
        }

        _tables.Begin(line.Number);
        if (line.IsTooLong)
        {
            var most = _options.MaxLineLength.ToString(CultureInfo.InvariantCulture);
            _tables.Lose($"the line is longer than {most} bytes.");
        }
        else if (!line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
        {
            ReadText(line);
        }
    }

    private void ReadText(FileLine line)
    {
        if (_isSealed)
        {
            _tables.Report("", "nothing follows the line that seals the file.");
        }
        else if (JsonLine.WhyNoText(line.Bytes.Span) is { } reason)
        {
            _tables.Lose(reason);
        }
        else if (Open(line.Bytes) is { } members)
        {
            Read(line, members);
        }
    }

    private void Read(FileLine line, JsonMemberReader members)
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            FileHeader.Read(members, _types, _options.EarlierMajor);
        }
        else if (members.Has("crc32c"))
        {
            _isSealed = true;
            FileSeal.Read(members, line);
        }
        else
        {
            _lines.Read(members);
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

    private JsonMemberReader? Open(ReadOnlyMemory<byte> line)
    {
        try
        {
            if (JsonLine.IsObject(line.Span))
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
}
