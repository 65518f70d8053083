namespace Dramatis;

/// <summary>Reads the lines of actors, sources, propositions and claims into a fact base.</summary>
internal sealed class FactLines
{
    private static readonly byte[] s_empty = "{}"u8.ToArray();

    private readonly SchemaTypes _types;
    private readonly FileTables _tables;
    private readonly FactBase.Builder _facts = new();
    private readonly List<(int Line, ClaimId Id)> _awaited = [];
    private readonly Dictionary<EntityId, (int Line, ValidationReport Report)> _unsound = [];
    private int _line;

    public FactLines(SchemaTypes types, FileTables tables)
    {
        (_types, _tables) = (types, tables);
        _facts.Awaits = Await;
    }

    public FactBase Build() => _facts.Build();

    public void Read(MemberReader line, int number)
    {
        _line = number;
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
            ReadProposition(line);
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
            if (!_facts.Has(id))
            {
                _tables.ReportAt(line, "", $"refers to the claim {id}, which the file does not hold.");
            }
        }

        foreach (var (id, (line, report)) in _unsound)
        {
            if (!_facts.Has(id))
            {
                _tables.ReportAt(line, "members", string.Join(" ", report.Issues));
            }
        }
    }

    private void ReadActor(MemberReader line)
    {
        var (id, identification) = (default(EntityId), Identification.Identified);
        line.Field("actor", ref id, Scalar.Id);
        var type = Type(line);
        line.Field("identification", ref identification, Scalar.Own<Identification>());
        if (!_types.TryGet(type, out ActorDescriptor? descriptor))
        {
            FailType(line, "actor", type, _types.ActorNames);
        }
        else if (descriptor.Read is null)
        {
            FailAbstract(line, type);
        }

        var members = Members(line, identification, null);
        line.End();
        var actor = id.IsDefault ? null : descriptor?.Read?.Invoke(id, members);
        Enter("actor", id, actor);
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
            _unsound.Add(actor.Id, (_line, report));
            return;
        }

        foreach (var issue in _facts.Take(actor).Issues.Where(static issue => issue.Severity == Severity.Error))
        {
            _tables.Report("members", issue.ToString());
        }
    }

    private void ReadSource(MemberReader line)
    {
        var id = default(EntityId);
        line.Field("source", ref id, Scalar.Id);
        var source = ClaimParts.ReadSource(line, id);
        line.End();
        Enter("source", id, source);
        Try(() => _facts.Read(source));
    }

    private void ReadProposition(MemberReader line)
    {
        var (number, happening) = (0L, default(EntityId?));
        line.Field("proposition", ref number, Scalar.Integer);
        var type = Type(line);
        line.Field("id", ref happening, Scalar.Id);
        if (!_types.TryGet(type, out RelationDescriptor? descriptor))
        {
            FailType(line, "relation", type, _types.RelationNames);
        }
        else if (descriptor.Read is null)
        {
            FailAbstract(line, type);
        }

        var members = Members(line, default, happening);
        line.End();
        _tables.Enter("proposition", number, descriptor?.Read?.Invoke(members));
    }

    private void ReadClaim(MemberReader line)
    {
        ClaimId? given = null;
        line.Field("claim", ref given, Scalar.ClaimId);
        var parts = ClaimParts.Read(line);
        line.End();
        var claim = Try(() => _facts.Add(parts.Proposition, parts.Mode, parts.Context));
        if (claim is not null && given is { } written && written != claim.Id)
        {
            line.Fail("claim", $"is {written}, but the content makes it {claim.Id}; leave it out to have it made.");
        }

        if ((given ?? claim?.Id) is { } id)
        {
            _tables.Enter("claim", id, claim);
        }
    }

    // A line whose own id cannot be read is entered under none.
    private void Enter(string kind, EntityId id, object? value)
    {
        if (!id.IsDefault)
        {
            _tables.Enter(kind, (kind, id), value);
        }
    }

    private T? Try<T>(Func<T> add)
        where T : class
    {
        if (!_tables.IsSound)
        {
            return null;
        }

        try
        {
            return add();
        }
        catch (ValidationException refused)
        {
            foreach (var issue in refused.Issues.Where(static issue => issue.Severity == Severity.Error))
            {
                _tables.Report(issue.Path, issue.Message);
            }

            return null;
        }
    }

    private static MemberReader Members(MemberReader line, Identification identification, EntityId? happening) =>
        line.Object("members", identification, happening)
            ?? new(new(s_empty, line.Context, "members")) { Identification = identification, Happening = happening };

    private static string Type(MemberReader line)
    {
        var type = default(string);
        line.Field("type", ref type, Scalar.Text);
        return type ?? "";
    }

    private static void FailType(MemberReader line, string kind, string type, IEnumerable<string> known)
    {
        var wrong = type.Length == 0 ? "the name of a type is expected." : $"there is no {kind} type {JsonValue.Clip(type)} at hand.";
        line.Fail("type", NearIds.Hint(wrong, JsonValue.Clip(type), known));
    }

    private static void FailAbstract(MemberReader line, string type) =>
        line.Fail("type", $"{type} is abstract; one that derives from it is expected.");

    private bool Await(ClaimId id)
    {
        _awaited.Add((_line, id));
        return true;
    }
}
