using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dramatis;

/// <summary>What the lines so far hold, by that by which later lines refer to it.</summary>
/// <param name="maxIssues">After how many issues nothing more is reported.</param>
internal sealed class FileTables(int maxIssues) : ReadContext(new())
{
    private readonly Dictionary<string, FileEntry> _actors = new(IdComparer.Instance);
    private readonly Dictionary<string, FileEntry> _sources = new(IdComparer.Instance);
    private readonly PropositionTable _propositions = new();
    private readonly Dictionary<ClaimId, FileEntry> _claims = [];
    private readonly TextCache _texts = new();
    private readonly List<FactFileIssue> _issues = [];
    private bool _isAnyLost;
    private Nesting _nesting;

    /// <summary>How what stands in a file is read.</summary>
    public static JsonReaderOptions JsonOptions { get; } = new() { MaxDepth = 16 };

    public override JsonReaderOptions Options => JsonOptions;

    public override WhenCache? Times { get; } = new();

    public IReadOnlyList<FactFileIssue> Issues => _issues;

    /// <summary>The number of the line at hand, from 1.</summary>
    public int Line { get; private set; }

    public bool IsFull => _issues.Count >= maxIssues;

    /// <summary>Makes room for about so many claims.</summary>
    public void Expect(int claims)
    {
        _claims.EnsureCapacity(claims);
        _propositions.Expect(claims);
    }

    /// <summary>Begins a line.</summary>
    public void Begin(int line) => Begin(line, Nesting.None);

    /// <summary>Begins a line that was read already.</summary>
    public void Begin(int line, Nesting nesting)
    {
        (Line, IsSound, _nesting) = (line, true, nesting);
        EndLine();
    }

    /// <summary>The text that some bytes are; other threads can ask, too.</summary>
    public override string Text(ReadOnlySpan<byte> utf8) => _texts.Get(utf8);

    public override void Report(string path, string message) => ReportAt(Line, path, message);

    public void ReportAt(int line, string path, string message)
    {
        IsSound = false;
        if (!IsFull)
        {
            _issues.Add(new(line, JsonValue.InOneLine(path), JsonValue.InOneLine(message)));
        }
    }

    /// <summary>A line could not be read, so that what it holds may be missed.</summary>
    public void Lose(string message)
    {
        _isAnyLost = true;
        Report("", message);
    }

    /// <summary>Enters the actor that the line holds; none where it is not sound, so that it is not missed.</summary>
    public void Enter(EntityId id, Actor? actor) => Enter(_actors, "actor", id.Value, actor);

    /// <summary>Enters the source that the line holds; none where it is not sound.</summary>
    public void Enter(EntityId id, Source? source) => Enter(_sources, "source", id.Value, source);

    /// <summary>Enters the proposition that the line holds; none where it is not sound.</summary>
    public void Enter(long number, Relation? relation)
    {
        const string Member = "proposition";
        if (_propositions.TryGet(number, out var known))
        {
            ReportKnown(Member, number, known);
            return;
        }

        CheckNesting(Member);
        _propositions.Add(number, new(IsSound ? relation : null, Line, _nesting));
    }

    /// <summary>Enters the claim that the line holds; none where it is not sound.</summary>
    public void Enter(ClaimId id, Claim? claim) => Enter(_claims, "claim", id, claim);

    /// <summary>The actor that a text without escapes refers to, if it is known and sound.</summary>
    public Actor? TryFindActor(JsonValue json) =>
        TryFindById(_actors, json, out var entry) ? (Actor?)entry.Value : null;

    /// <summary>The source that a text without escapes refers to, if it is known and sound.</summary>
    public Source? TryFindSource(JsonValue json) =>
        TryFindById(_sources, json, out var entry) ? (Source?)entry.Value : null;

    /// <summary>The proposition of a number, if it is known and sound; other threads can ask while one enters.</summary>
    public bool TryFindProposition(long number, out (Relation Relation, Nesting Nesting) found) =>
        _propositions.TryFind(number, out found);

    public override IPlayer? Player(JsonValue json) => json.Kind switch
    {
        JsonTokenType.String => FindById<Actor>(_actors, json, "actor"),
        JsonTokenType.Number => Proposition(json),
        JsonTokenType.StartObject => ReadClaim(json),
        _ => Unfit<Actor>(json, "an actor's id, a proposition's number or an object with a claim"),
    };

    public override Source? Source(JsonValue json) => FindById<Source>(_sources, json, "source");

    public override Claim? Claim(JsonValue json)
    {
        return ClaimScalars.TryClaimId(json, out var id)
            ? Found<Claim>(_claims.TryGetValue(id, out var entry) ? entry : null, json, "claim")
            : Unfit<Claim>(json, ClaimScalars.ClaimId.Expected);
    }

    public override Relation? Proposition(JsonValue json) =>
        json.TryGetInteger(out var number)
            ? Found<Relation>(_propositions.TryGet(number, out var entry) ? entry : null, json, "proposition")
            : Unfit<Relation>(json, "a proposition's number");

    private static Claim? ReadClaim(JsonValue json)
    {
        var reference = json.Context.Open(json);
        if (!reference.Has("claim"))
        {
            return Unfit<Claim>(json, "an object with a claim");
        }

        var claim = reference.Claim("claim");
        reference.End();
        return claim;
    }

    private static T? Unfit<T>(JsonValue json, string expected)
        where T : class
    {
        json.Fail($"is {json}; {expected} is expected.");
        return null;
    }

    private void Enter<TKey>(Dictionary<TKey, FileEntry> entries, string member, TKey key, object? value)
        where TKey : notnull
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, key, out var isKnown);
        if (isKnown)
        {
            ReportKnown(member, key, entry);
            return;
        }

        CheckNesting(member);
        entry = new(IsSound ? value : null, Line, _nesting);
    }

    private void ReportKnown<TKey>(string member, TKey key, FileEntry known)
        where TKey : notnull =>
        Report(member, string.Create(CultureInfo.InvariantCulture, $"{key} is there already, in line {known.Line}."));

    private void CheckNesting(string member)
    {
        if (_nesting.IsTooFar)
        {
            var limits = string.Create(
                CultureInfo.InvariantCulture,
                $"{Nesting.MaxDepth} levels deep and {Nesting.MaxSize} lines large at most");
            Report(member, $"refers to lines that refer to others; that is {limits}.");
        }
    }

    // An id that is known is well-formed, so that nothing has to be made of its text.
    private T? FindById<T>(Dictionary<string, FileEntry> entries, JsonValue json, string kind)
        where T : class
    {
        return TryFindById(entries, json, out var entry)
            ? Found<T>(entry, json, kind)
            : EntityId.TryParse(json.Text, null, out var id)
                ? Found<T>(entries.TryGetValue(id.Value, out entry) ? entry : null, json, kind)
                : Unfit<T>(json, $"{(kind == "actor" ? "an" : "a")} {kind}'s id");
    }

    private static bool TryFindById(Dictionary<string, FileEntry> entries, JsonValue json, out FileEntry entry)
    {
        entry = default;
        return json.TryGetPlainText(out var plain)
            && entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(plain, out entry);
    }

    private T? Found<T>(FileEntry? found, JsonValue json, string kind)
        where T : class
    {
        if (found is not { } entry)
        {
            IsSound = false;
            if (!_isAnyLost)
            {
                Report(json.Path, $"no line before this one holds the {kind} {json.Text ?? json.ToString()}.");
            }

            return null;
        }

        // What is wrong with it was reported where it stands.
        IsSound &= entry.Value is not null;
        if (typeof(T) != typeof(Actor))
        {
            _nesting = _nesting.Around(entry.Nesting);
        }

        return (T?)entry.Value;
    }
}
