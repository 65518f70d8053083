namespace Dramatis;

// docs/decisions.md: Invalid actors
/// <summary>The facts of the lines read so far. It reports the errors that the builder of the fact base finds.</summary>
internal sealed class FileFacts
{
    private readonly FileTables _tables;
    private readonly FileContext _context;
    private readonly FileIssues _issues;
    private readonly FactBase.Builder _facts = new();
    private readonly List<(int Line, ClaimId Id)> _awaited = [];
    private readonly List<ClaimId> _awaiting = [];
    private readonly Dictionary<EntityId, (int Line, ValidationReport Report)> _unsound = [];
    private readonly HashSet<EntityId> _refused = [];
    private readonly Dictionary<ClaimId, Claim> _takenCorrections = [];
    private int _taken;
    private int _lastTaken;
    private bool _isAgain;

    /// <param name="tables">The content of the lines added so far.</param>
    /// <param name="context">The context of the current line.</param>
    /// <param name="issues">Collects the issues of earlier lines.</param>
    public FileFacts(FileTables tables, FileContext context, FileIssues issues)
    {
        (_tables, _context, _issues) = (tables, context, issues);
        _facts.Awaits = Await;
    }

    /// <summary>The number of claims.</summary>
    public int Claims => _taken + _facts.Count;

    public FactBase Build() => _facts.Build();

    /// <summary>Reserves memory for about this number of claims.</summary>
    public void Expect(int claims) => _facts.Expect(claims);

    /// <summary>Takes out what was added since the last time. The actors and sources stay, so that claims can name them.</summary>
    public FactFileBatch TakeOut()
    {
        var (actors, sources, claims) = _facts.TakeOut();
        (_taken, _lastTaken) = (_taken + claims.Count, _context.Line);
        foreach (var claim in claims.Where(static claim => claim.Supersedes.Count + claim.Retracts.Count > 0))
        {
            _takenCorrections[claim.Id] = claim;
        }

        return new(actors, sources, claims);
    }

    /// <summary>Makes a claim that was taken out again, for a line that refers to it.</summary>
    public Claim MakeAgain(ClaimParts parts, FileContext context)
    {
        _isAgain = true;
        try
        {
            return _facts.Make(parts.Proposition, parts.Mode, context.Current(parts.Context));
        }
        finally
        {
            _isAgain = false;
        }
    }

    /// <summary>Adds an actor.</summary>
    /// <remarks>
    /// A claim may doubt the errors of an actor. They are reported when a claim does not, or at the end if none names
    /// it.
    /// </remarks>
    public void Add(Actor actor)
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

    /// <summary>Adds a source. It and the places of its claims are checked against its text, if one is found.</summary>
    public void Add(Source source, Func<Source, string?>? textOf)
    {
        try
        {
            _facts.Take(source, textOf?.Invoke(source));
        }
        catch (ValidationException refused)
        {
            _context.ReportErrors(refused.Issues);
        }
    }

    /// <summary>Adds a claim that was made of the parts of a line.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="written">The id that follows from the names in the file, by which other lines refer to it.</param>
    public void Add(Claim claim, ClaimId written)
    {
        claim = _facts.Enter(claim);
        _context.Enter(written, claim);
        if (written != claim.Id)
        {
            _context.Enter(claim.Id, claim);
        }
    }

    /// <summary>Makes a claim in its turn; null if it has errors, which are reported.</summary>
    public Claim? Make(ClaimParts parts)
    {
        var awaited = _awaited.Count;
        try
        {
            var claim = _facts.Make(parts.Proposition, parts.Mode, _context.Current(parts.Context));
            if (_awaited.Count > awaited)
            {
                _awaiting.Add(claim.Id);
            }

            return claim;
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

    /// <summary>A function that makes claims ahead of their turn. It can be used on another thread.</summary>
    public Func<ClaimParts, Claim?> MakeAhead()
    {
        var maker = new FactBase.Builder.ClaimMaker(_facts);
        return parts => maker.TryMake(parts.Proposition, parts.Mode, parts.Context);
    }

    /// <summary>
    /// Runs the checks that need the whole file: corrections of claims that are not in the file or that correct each
    /// other, and invalid actors that no claim names.
    /// </summary>
    public void CheckEnd()
    {
        foreach (var (line, id) in _awaited)
        {
            if (!IsInFile(_context.Former?.Current(id) ?? id))
            {
                _issues.Add(line, "", $"refers to the claim {id}, which is not in the file.");
            }
            else if (line <= _lastTaken && _context.Former is { } renamed && renamed.Current(id) != id)
            {
                _issues.Add(
                    line, "", $"refers to the later claim {id} by an id of former names; such a file must be loaded as a whole.");
            }
        }

        if (_context.Former is { } former)
        {
            // References to later claims, by ids of former names, lead to the ids of today.
            _awaiting.FindAll(_facts.Has).ForEach(claim => _facts.Redirect(claim, id => former.Current(id)));
        }

        foreach (var claim in _facts.Circles(_takenCorrections))
        {
            var line = _tables.Claims[claim.Id].Line;
            Corrections.Report(claim).Issues.ToList().ForEach(issue => _issues.Add(line, issue.Path, issue.Message));
        }

        foreach (var id in _unsound.Keys.Where(id => !_facts.Has(id)))
        {
            Refuse(id);
        }
    }

    // The errors of a claim were reported at its own line.
    private bool IsInFile(ClaimId claim) => _facts.Has(claim) || _tables.Claims.ContainsKey(claim);

    /// <summary>Reports an actor once, at its own line, however many claims name it.</summary>
    private void Refuse(EntityId actor)
    {
        if (_refused.Add(actor))
        {
            var (line, report) = _unsound[actor];
            _issues.Add(line, "members", string.Join(" ", report.Issues));
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
        if (!_isAgain)
        {
            _awaited.Add((_context.Line, id));
        }

        return true;
    }
}
