using System.Globalization;

namespace Dramatis;

/// <summary>Reads the lines of a file in their order: the header, the objects of the facts, the seal.</summary>
/// <remarks>
/// It is used by one thread at a time. Its parsers may work on other threads, except while it reads a line itself.
/// </remarks>
internal sealed class FactLines
{
    private readonly SchemaTypes _types;
    private readonly FactFileOptions _options;
    private readonly FileTables _tables;
    private readonly FileContext _context;
    private readonly LineParser _parser;
    private readonly FileFacts _facts;
    private bool _hasHeader;
    private bool _isSealed;

    /// <param name="types">The types that are known.</param>
    /// <param name="options">The options of reading.</param>
    public FactLines(SchemaTypes types, FactFileOptions options)
    {
        (_types, _options, _tables, Issues) = (types, options, options.Tables ?? new(), new(options.MaxIssues));
        _context = new(_tables, Issues);
        _facts = new(_tables, _context, Issues);
        _parser = new(types, _context, _facts.Make);
    }

    public FileIssues Issues { get; }

    /// <summary>True if the results of reading lines ahead can be used.</summary>
    /// <remarks>After an issue or a former name, the meaning of a line depends on all lines before it.</remarks>
    public bool CanTakeAhead => _hasHeader && !_isSealed && Issues.Count == 0 && _context.Former is null;

    /// <summary>The number of claims that were added.</summary>
    public int Claims => _facts.Claims;

    /// <summary>True if what was added can be taken out. Ids of former names depend on all lines before.</summary>
    public bool CanTakeOut => _context.Former is null;

    /// <summary>Takes out what was added since the last time; nothing is left but the actors and sources.</summary>
    public FactFileBatch TakeOut()
    {
        var batch = _facts.TakeOut();
        _tables.Forget(batch.Claims);
        return batch;
    }

    /// <summary>Reads a line that was read before without an error, for the context of a line that refers to it.</summary>
    public object? ReadAgain(FileContext asking, int number, ReadOnlyMemory<byte> line)
    {
        var context = new FileContext(_tables, asking.IsAhead ? null : new(most: 1));
        context.Begin(number);
        var parser = new LineParser(_types, context, parts => _facts.MakeAgain(parts, context));
        object? value = parser.Open(line) is not { } members ? null
            : members.Has("proposition") ? parser.ReadProposition(members).Relation
            : parser.ReadClaim(members).Claim;

        // A line that is read ahead cannot look up claims, and is then read again in its turn.
        return context.IsSound ? value : null;
    }

    public FactBase Build() => _facts.Build();

    /// <summary>Reserves memory for about this number of claims.</summary>
    public void Expect(int claims)
    {
        _facts.Expect(claims);
        _tables.Expect(claims);
    }

    /// <summary>Makes a parser that reads lines ahead of their turn. It can be used on another thread.</summary>
    public LineParser MakeParser() => new(_types, new(_tables, issues: null), _facts.MakeAhead());

    /// <summary>Adds a line that was read ahead of its turn.</summary>
    public void Take(FileLine line, LineRead read)
    {
        _context.Begin(line.Number);
        if (read.Value is Claim claim)
        {
            _facts.Add(claim, claim.Id);
        }
        else
        {
            _context.Enter(read.Number, (Relation?)read.Value);
        }
    }

    /// <summary>Reads a line and adds its content.</summary>
    public void Read(FileLine line)
    {
        _context.Begin(line.Number);
        if (line.Number == 1 && WhyUnreadable(line.Bytes.Span) is { } reason)
        {
            Issues.AddLast(line.Number, reason);
        }
        else if (line.IsTooLong)
        {
            var most = _options.MaxLineLength.ToString(CultureInfo.InvariantCulture);
            _context.Lose($"the line is longer than {most} bytes.");
        }
        else if (line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return;
        }
        else if (_isSealed)
        {
            _context.Report("", "the seal is the last line; nothing may follow it.");
        }
        else if (_parser.Open(line.Bytes) is { } members)
        {
            Read(line, members);
        }
    }

    /// <summary>Runs the checks of the header, the seal and the facts that need the whole file.</summary>
    /// <param name="last">The number of the last line.</param>
    public void CheckEnd(int last)
    {
        _context.Begin(Math.Max(last, 1));
        if (!_hasHeader)
        {
            ReportMissingHeader();
        }
        else if (!_isSealed && !_options.Unsealed)
        {
            _context.Report("", "the file ends without a seal: it was cut short, or was written by hand.");
        }

        _facts.CheckEnd();
    }

    /// <summary>The reason for which a file cannot be read at all, by its first line.</summary>
    private static string? WhyUnreadable(ReadOnlySpan<byte> line) =>
        FileKind.WhyNoText(line) is { } predicate ? $"the file {predicate}"
        : line.Contains((byte)0) ? "the file is binary: it holds bytes of zero; a fact file is JSON Lines in UTF-8."
        : line.StartsWith("\uFEFF"u8) ? "the file begins with a byte order mark; save it as UTF-8 without one."
        : line.IndexOf("}\r"u8) is >= 0 and var end && line[(end + 1)..].TrimStart(" \t\r"u8).StartsWith((byte)'{')
            ? "the lines of the file end in CR alone; save it with LF at the end of each line."
        : !line.TrimStart(" \t\r"u8).StartsWith((byte)'{') && !line.Trim(" \t\r"u8).IsEmpty
            ? "the first line is not a JSON object: a fact file is JSON Lines, and begins with a header such as "
                + "{\"dramatis\":1,\"schemas\":{}}."
        : null;

    // A first line that could not be read may have been the header.
    private void ReportMissingHeader()
    {
        if (Issues.Count == 0)
        {
            _context.Report("", "the file is empty; a header is expected.");
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
            if (!Issues.IsAnyLineLost)
            {
                FileSeal.Read(members, line);
            }
        }
        else if (members.Has("actor"))
        {
            ReadActor(members);
        }
        else if (members.Has("claim") || members.Has("what"))
        {
            ReadClaim(members);
        }
        else if (members.Has("source"))
        {
            ReadSource(members);
        }
        else if (members.Has("proposition"))
        {
            var (number, relation) = _parser.ReadProposition(members);
            _context.Enter(number, relation);
        }
        else
        {
            _context.Lose("the line is not an actor, a source, a proposition, a claim or a seal.");
        }
    }

    private void ReadActor(JsonMemberReader line)
    {
        var (id, actor) = EntityReader.ReadActor(line, _types);
        if (!id.IsDefault)
        {
            _context.Enter(id, actor);
        }

        if (_context.IsSound && actor is not null)
        {
            _facts.Add(actor);
        }
    }

    private void ReadSource(JsonMemberReader line)
    {
        var source = ClaimParts.ReadSource(line);
        if (!source.Id.IsDefault)
        {
            _context.Enter(source.Id, source);
        }

        if (_context.IsSound)
        {
            _facts.Add(source, _options.TextOf);
        }
    }

    private void ReadClaim(JsonMemberReader line)
    {
        var (id, claim) = _parser.ReadClaim(line);
        if (claim is not null)
        {
            _facts.Add(claim, id ?? claim.Id);
        }
        else if (id is { } given)
        {
            _context.Enter(given, claim: null);
        }
    }
}
