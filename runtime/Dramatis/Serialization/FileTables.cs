using System.Globalization;
using System.Text.Json;

namespace Dramatis;

/// <summary>What the lines so far hold, by that by which later lines refer to it.</summary>
/// <param name="maxIssues">After how many issues nothing more is reported.</param>
internal sealed class FileTables(int maxIssues) : ReadContext
{
    private readonly Dictionary<object, Entry> _entries = [];
    private readonly List<FactFileIssue> _issues = [];
    private bool _isAnyLost;
    private Nesting _nesting;

    public IReadOnlyList<FactFileIssue> Issues => _issues;

    /// <summary>The number of the line at hand, from 1.</summary>
    public int Line { get; private set; }

    public bool IsFull => _issues.Count >= maxIssues;

    /// <summary>Begins a line.</summary>
    public void Begin(int line) => (Line, IsSound, _nesting) = (line, true, Nesting.None);

    public override void Report(string path, string message) => ReportAt(Line, path, message);

    public void ReportAt(int line, string path, string message)
    {
        IsSound = false;
        if (!IsFull)
        {
            _issues.Add(new(line, path, message));
        }
    }

    /// <summary>A line could not be read, so that what it holds may be missed.</summary>
    public void Lose(string message)
    {
        _isAnyLost = true;
        Report("", message);
    }

    /// <summary>Enters what the line holds; nothing where it is not sound, so that it is not missed.</summary>
    public void Enter(string member, object key, object? value)
    {
        if (_entries.TryGetValue(key, out var known))
        {
            var name = key is (string, EntityId id) ? id : key;
            Report(member, string.Create(CultureInfo.InvariantCulture, $"{name} is there already, in line {known.Line}."));
            return;
        }

        if (_nesting.IsTooFar)
        {
            var limits = string.Create(
                CultureInfo.InvariantCulture,
                $"{Nesting.MaxDepth} levels deep and {Nesting.MaxSize} lines large at most");
            Report(member, $"refers to lines that refer to others; that is {limits}.");
        }

        _entries.Add(key, new(IsSound ? value : null, Line, _nesting));
    }

    public override IPlayer? Player(JsonValue json) => json.Kind switch
    {
        JsonTokenType.String => EntityId.TryParse(json.Text, null, out var id)
            ? Find<Actor>(("actor", id), json.Path, "actor", id.Value)
            : Unfit<Actor>(json, "an actor's id"),
        JsonTokenType.Number => Proposition(json),
        JsonTokenType.StartObject => ReadClaim(json),
        _ => Unfit<Actor>(json, "an actor's id, a proposition's number or an object with a claim"),
    };

    public override Source? Source(JsonValue json) => EntityId.TryParse(json.Text, null, out var id)
        ? Find<Source>(("source", id), json.Path, "source", id.Value)
        : Unfit<Source>(json, "a source's id");

    public override Claim? Claim(JsonValue json) => ClaimId.TryParse(json.Text, null, out var id)
        ? Find<Claim>(id, json.Path, "claim", id.ToString())
        : Unfit<Claim>(json, Scalar.ClaimId.Expected);

    public override Relation? Proposition(JsonValue json) =>
        json.Kind == JsonTokenType.Number && json.Open().TryGetInt64(out var number)
            ? Find<Relation>(number, json.Path, "proposition", number.ToString(CultureInfo.InvariantCulture))
            : Unfit<Relation>(json, "a proposition's number");

    private static Claim? ReadClaim(JsonValue json)
    {
        var reference = new MemberReader(json);
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

    private T? Find<T>(object key, string path, string kind, string name)
        where T : class
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            IsSound = false;
            if (!_isAnyLost)
            {
                Report(path, $"no line before this one holds the {kind} {name}.");
            }

            return null;
        }

        // What is wrong with it was reported where it stands.
        IsSound &= entry.Value is not null;
        if (kind != "actor")
        {
            _nesting = _nesting.Around(entry.Nesting);
        }

        return (T?)entry.Value;
    }

    private readonly record struct Entry(object? Value, int Line, Nesting Nesting);
}
