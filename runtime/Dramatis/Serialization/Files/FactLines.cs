namespace Dramatis;

/// <summary>Reads the lines of actors, sources, propositions and claims into a fact base.</summary>
internal sealed class FactLines
{
    private readonly SchemaTypes _types;
    private readonly FileTables _tables;
    private readonly Func<Source, string?>? _textOf;
    private readonly FactBase.Builder _facts = new();
    private readonly List<(int Line, ClaimId Id)> _awaited = [];
    private readonly List<(int Line, ClaimId Id)> _awaiting = [];
    private readonly Dictionary<EntityId, (int Line, ValidationReport Report)> _unsound = [];

    /// <param name="types">The types that are known.</param>
    /// <param name="tables">What the lines so far hold.</param>
    /// <param name="textOf">Finds the text of a source.</param>
    public FactLines(SchemaTypes types, FileTables tables, Func<Source, string?>? textOf)
    {
        (_types, _tables, _textOf) = (types, tables, textOf);
        _facts.Awaits = Await;
    }

    public FactBase Build() => _facts.Build();

    /// <summary>Makes room for about so many claims.</summary>
    public void Expect(int claims)
    {
        _facts.Expect(claims);
        _tables.Expect(claims);
    }

    /// <summary>The proposition of a line with its number; none if something is wrong, which is reported.</summary>
    public static (long Number, Relation? Relation) ReadProposition(JsonMemberReader line, SchemaTypes types)
    {
        var number = 0L;
        line.Field("proposition", ref number, Scalar.Integer);
        return (number, EntityReader.ReadRelation(line, types));
    }

    /// <summary>Makes claims of what is known, beside others that do.</summary>
    public FactBase.Builder.ClaimMaker MakeClaims() => new(_facts);

    /// <summary>Takes in what was read of the line ahead of its turn.</summary>
    public void Take(LineRead read)
    {
        if (read.Value is Claim claim)
        {
            Enter(_facts.Enter(claim), claim.Id);
        }
        else
        {
            _tables.Enter(read.Number, (Relation?)read.Value);
        }
    }

    public void Read(JsonMemberReader line)
    {
        if (line.Has("actor"))
        {
            ReadActor(line);
        }
        else if (line.Has("claim") || line.Has("what"))
        {
            ReadClaim(line);
        }
        else if (line.Has("source"))
        {
            ReadSource(line);
        }
        else if (line.Has("proposition"))
        {
            var (number, relation) = ReadProposition(line, _types);
            _tables.Enter(number, relation);
        }
        else
        {
            _tables.Lose("the line is none of an actor, a source, a proposition, a claim and a seal.");
        }
    }

    /// <summary>Checks what only the end can tell: corrections of claims that never came, actors that nobody names.</summary>
    public void CheckEnd()
    {
        foreach (var (line, id) in _awaited)
        {
            if (!_facts.Has(_tables.Former?.Current(id) ?? id))
            {
                _tables.ReportAt(line, "", $"refers to the claim {id}, which the file does not hold.");
            }
        }

        if (_tables.Former is { } former)
        {
            Redirect(former);
        }

        foreach (var (id, (line, report)) in _unsound)
        {
            if (!_facts.Has(id))
            {
                _tables.ReportAt(line, "members", string.Join(" ", report.Issues));
            }
        }
    }

    private void ReadActor(JsonMemberReader line)
    {
        var (id, actor) = EntityReader.ReadActor(line, _types);
        if (!id.IsDefault)
        {
            _tables.Enter(id, actor);
        }

        if (_tables.IsSound && actor is not null)
        {
            Take(actor);
        }
    }

    /// <summary>Takes an actor in; what is wrong with one is for the claims to doubt, or to be refused for.</summary>
    private void Take(Actor actor)
    {
        var report = actor.Validate();
        if (!report.IsValid)
        {
            _unsound.Add(actor.Id, (_tables.Line, report));
            return;
        }

        foreach (var issue in _facts.Take(actor).Issues.Where(static issue => issue.Severity == Severity.Error))
        {
            _tables.Report("members", issue.ToString());
        }
    }

    private void ReadSource(JsonMemberReader line)
    {
        var source = ClaimParts.ReadSource(line);
        if (!source.Id.IsDefault)
        {
            _tables.Enter(source.Id, source);
        }

        if (!_tables.IsSound)
        {
            return;
        }

        try
        {
            _facts.Read(source, _textOf?.Invoke(source));
        }
        catch (ValidationException refused)
        {
            _tables.ReportErrors(refused.Issues);
        }
    }

    private void ReadClaim(JsonMemberReader line)
    {
        var (given, parts) = ClaimParts.Read(line);
        var awaited = _awaited.Count;
        if (Add(parts) is { } claim)
        {
            Enter(claim, _tables.CheckId(line, given, parts, claim.Id));
            if (_awaited.Count > awaited)
            {
                _awaiting.Add((_tables.Line, claim.Id));
            }
        }
        else if (given is { } id)
        {
            _tables.Enter(id, claim: null);
        }
    }

    /// <summary>Enters a claim by the id that its line gives or would give, and by the one that it has.</summary>
    private void Enter(Claim claim, ClaimId written)
    {
        _tables.Enter(written, claim);
        if (written != claim.Id)
        {
            _tables.Enter(claim.Id, claim);
        }
    }

    /// <summary>Leads what refers to later claims by ids of former names to the ids that they have.</summary>
    private void Redirect(FormerNames former)
    {
        foreach (var (line, claim) in _awaiting)
        {
            foreach (var issue in FactBase.Builder.SelfCorrection(_facts.Redirect(claim, former.Current)).Issues)
            {
                _tables.ReportAt(line, issue.Path, issue.Message);
            }
        }
    }

    private Claim? Add(ClaimParts parts)
    {
        if (!_tables.IsSound)
        {
            return null;
        }

        try
        {
            return _facts.Add(parts.Proposition, parts.Mode, _tables.Current(parts.Context));
        }
        catch (ValidationException refused)
        {
            _tables.ReportErrors(refused.Issues);
            return null;
        }
    }

    private bool Await(ClaimId id)
    {
        _awaited.Add((_tables.Line, id));
        return true;
    }
}
