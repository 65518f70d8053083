using System.Globalization;

namespace Dramatis;

// docs/decisions.md: Invalid actors
/// <summary>Adds the lines of a file, in their order, to the builder of a fact base.</summary>
/// <remarks>
/// It is used by one thread at a time. Its parsers may work on other threads, except while it reads a line itself.
/// </remarks>
internal sealed class FactLines
{
    private readonly SchemaTypes _types;
    private readonly FactFileOptions _options;
    private readonly FileTables _tables = new();
    private readonly FileContext _context;
    private readonly LineParser _parser;
    private readonly FactBase.Builder _facts = new();
    private readonly List<(int Line, ClaimId Id)> _awaited = [];
    private readonly List<ClaimId> _awaiting = [];
    private readonly Dictionary<EntityId, (int Line, ValidationReport Report)> _unsound = [];
    private readonly HashSet<EntityId> _refused = [];
    private bool _hasHeader;
    private bool _isSealed;

    /// <param name="types">The types that are known.</param>
    /// <param name="options">The options of reading.</param>
    public FactLines(SchemaTypes types, FactFileOptions options)
    {
        (_types, _options, Issues) = (types, options, new(options.MaxIssues));
        _context = new(_tables, Issues);
        _parser = new(types, _context, Make);
        _facts.Awaits = Await;
    }

    public FileIssues Issues { get; }

    /// <summary>True if the results of reading lines ahead can be used.</summary>
    /// <remarks>After an issue or a former name, the meaning of a line depends on all lines before it.</remarks>
    public bool CanTakeAhead => _hasHeader && !_isSealed && Issues.Count == 0 && _context.Former is null;

    public FactBase Build() => _facts.Build();

    /// <summary>Reserves memory for about this number of claims.</summary>
    public void Expect(int claims)
    {
        _facts.Expect(claims);
        _tables.Expect(claims);
    }

    /// <summary>Makes a parser that reads lines ahead of their turn. It can be used on another thread.</summary>
    public LineParser MakeParser()
    {
        var maker = new FactBase.Builder.ClaimMaker(_facts);
        return new(
            _types,
            new(_tables, issues: null),
            parts => maker.TryMake(parts.Proposition, parts.Mode, parts.Context));
    }

    /// <summary>Adds a line that was read ahead of its turn.</summary>
    public void Take(FileLine line, LineRead read)
    {
        _context.Begin(line.Number);
        if (read.Value is Claim claim)
        {
            Enter(claim, claim.Id);
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

    // A first line that could not be read may have been the header.
    private void ReportMissingHeader()
    {
        if (Issues.Count == 0)
        {
            _context.Report("", "the file is empty; a header is expected.");
        }
    }

    /// <summary>
    /// Runs the checks that need the whole file: the seal, corrections of claims that are not in the file, and invalid
    /// actors that no claim names.
    /// </summary>
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

        foreach (var (line, id) in _awaited)
        {
            if (!_facts.Has(_context.Former?.Current(id) ?? id))
            {
                Issues.Add(line, "", $"refers to the claim {id}, which is not in the file.");
            }
        }

        if (_context.Former is { } former)
        {
            // References to later claims, by ids of former names, lead to the ids of today.
            _awaiting.ForEach(claim => _facts.Redirect(claim, former.Current));
        }

        foreach (var claim in _facts.Circles())
        {
            var line = _tables.Claims[claim.Id].Line;
            Corrections.Report(claim).Issues.ToList().ForEach(issue => Issues.Add(line, issue.Path, issue.Message));
        }

        foreach (var id in _unsound.Keys.Where(id => !_facts.Has(id)))
        {
            Refuse(id);
        }
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
            Take(actor);
        }
    }

    // A claim may doubt the errors of an actor. They are reported when a claim does not, or at the end if none names
    // it.
    private void Take(Actor actor)
    {
        var report = actor.ValidateForFacts();
        if (!report.IsValid)
        {
            _unsound.Add(actor.Id, (_context.Line, report));
            return;
        }

        foreach (var issue in _facts.Take(actor).Issues.Where(static issue => issue.Severity == Severity.Error))
        {
            _context.Report("members", issue.ToString());
        }
    }

    private void ReadSource(JsonMemberReader line)
    {
        var source = ClaimParts.ReadSource(line);
        if (!source.Id.IsDefault)
        {
            _context.Enter(source.Id, source);
        }

        if (!_context.IsSound)
        {
            return;
        }

        try
        {
            _facts.Read(source, _options.TextOf?.Invoke(source));
        }
        catch (ValidationException refused)
        {
            _context.ReportErrors(refused.Issues);
        }
    }

    private void ReadClaim(JsonMemberReader line)
    {
        var awaited = _awaited.Count;
        var (id, claim) = _parser.ReadClaim(line);
        if (claim is null)
        {
            if (id is { } given)
            {
                _context.Enter(given, claim: null);
            }

            return;
        }

        Enter(claim, id ?? claim.Id);
        if (_awaited.Count > awaited)
        {
            _awaiting.Add(claim.Id);
        }
    }

    /// <summary>Enters a claim by the id that follows from the written names, and by its id of today.</summary>
    private void Enter(Claim claim, ClaimId written)
    {
        claim = _facts.Enter(claim);
        _context.Enter(written, claim);
        if (written != claim.Id)
        {
            _context.Enter(claim.Id, claim);
        }
    }

    private Claim? Make(ClaimParts parts)
    {
        try
        {
            return _facts.Make(parts.Proposition, parts.Mode, _context.Current(parts.Context));
        }
        catch (ValidationException refused)
        {
            var ofActors = refused.Issues.ToLookup(issue => UnsoundActor(issue.Path));
            _context.ReportErrors(ofActors[default]);
            foreach (var actor in ofActors.Where(static issues => !issues.Key.IsDefault))
            {
                if (actor.Any(static issue => issue.Severity == Severity.Error))
                {
                    Refuse(actor.Key);
                }
            }

            return null;
        }
    }

    /// <summary>Reports an actor once, at its own line, however many claims name it.</summary>
    private void Refuse(EntityId actor)
    {
        if (_refused.Add(actor))
        {
            var (line, report) = _unsound[actor];
            Issues.Add(line, "members", string.Join(" ", report.Issues));
        }
    }

    /// <summary>
    /// The actor with errors into which a path such as <c>Host[norland].Code</c> leads; the default if none.
    /// </summary>
    private EntityId UnsoundActor(string path) => path.Split(']')[..^1]
        .Select(static step => step[(step.LastIndexOf('[') + 1)..])
        .Select(static text => EntityId.TryParse(text, null, out var id) ? id : default)
        .FirstOrDefault(_unsound.ContainsKey);

    // A correction may come before the claim that it corrects.
    private bool Await(ClaimId id)
    {
        _awaited.Add((_context.Line, id));
        return true;
    }
}
