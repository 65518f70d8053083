using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dramatis;

/// <summary>What the lines so far hold, by that by which later lines refer to it.</summary>
/// <param name="maxIssues">After how many issues nothing more is reported.</param>
internal sealed class FileTables(int maxIssues) : ReadContext
{
    private readonly Dictionary<string, Entry> _actors = new(IdComparer.Instance);
    private readonly Dictionary<string, Entry> _sources = new(IdComparer.Instance);
    private readonly Dictionary<long, Entry> _propositions = [];
    private readonly Dictionary<ClaimId, Entry> _claims = [];
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
        _propositions.EnsureCapacity(claims);
    }

    /// <summary>Begins a line.</summary>
    public void Begin(int line)
    {
        (Line, IsSound, _nesting) = (line, true, Nesting.None);
        EndLine();
    }

    public override string Text(ReadOnlySpan<byte> utf8) => _texts.Get(utf8);

    public override void Report(string path, string message) => ReportAt(Line, path, message);

    public void ReportAt(int line, string path, string message)
    {
        IsSound = false;
        if (!IsFull)
        {
            _issues.Add(Issue(line, path, message));
        }
    }

    /// <summary>Reports what is found of an earlier line, where it would stand had it been found there.</summary>
    public void ReportLate(int line, string path, string message)
    {
        var after = _issues.FindIndex(issue => issue.Line > line);
        _issues.Insert(after < 0 ? _issues.Count : after, Issue(line, path, message));
        if (_issues.Count > maxIssues)
        {
            _issues.RemoveAt(maxIssues);
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
    public void Enter(long number, Relation? relation) => Enter(_propositions, "proposition", number, relation);

    /// <summary>Enters the claim that the line holds; none where it is not sound.</summary>
    public void Enter(ClaimId id, Claim? claim) => Enter(_claims, "claim", id, claim);

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
        string? reason = null;
        return Scalar.ClaimId.TryRead(json, out var id, ref reason)
            ? Found<Claim>(_claims.TryGetValue(id, out var entry) ? entry : null, json, "claim")
            : Unfit<Claim>(json, Scalar.ClaimId.Expected);
    }

    public override Relation? Proposition(JsonValue json) =>
        json.Kind == JsonTokenType.Number && json.Open().TryGetInt64(out var number)
            ? Found<Relation>(_propositions.TryGetValue(number, out var entry) ? entry : null, json, "proposition")
            : Unfit<Relation>(json, "a proposition's number");

    private static FactFileIssue Issue(int line, string path, string message) =>
        new(line, JsonValue.InOneLine(path), JsonValue.InOneLine(message));

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

    private void Enter<TKey>(Dictionary<TKey, Entry> entries, string member, TKey key, object? value)
        where TKey : notnull
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, key, out var isKnown);
        if (isKnown)
        {
            Report(member, string.Create(CultureInfo.InvariantCulture, $"{key} is there already, in line {entry.Line}."));
            return;
        }

        if (_nesting.IsTooFar)
        {
            var limits = string.Create(
                CultureInfo.InvariantCulture,
                $"{Nesting.MaxDepth} levels deep and {Nesting.MaxSize} lines large at most");
            Report(member, $"refers to lines that refer to others; that is {limits}.");
        }

        entry = new(IsSound ? value : null, Line, _nesting);
    }

    // An id that is known is well-formed, so that nothing has to be made of its text.
    private T? FindById<T>(Dictionary<string, Entry> entries, JsonValue json, string kind)
        where T : class
    {
        return json.TryGetPlainText(out var plain)
            && entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(plain, out var entry)
            ? Found<T>(entry, json, kind)
            : EntityId.TryParse(json.Text, null, out var id)
                ? Found<T>(entries.TryGetValue(id.Value, out entry) ? entry : null, json, kind)
                : Unfit<T>(json, $"{(kind == "actor" ? "an" : "a")} {kind}'s id");
    }

    private T? Found<T>(Entry? found, JsonValue json, string kind)
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

    private readonly record struct Entry(object? Value, int Line, Nesting Nesting);
}
