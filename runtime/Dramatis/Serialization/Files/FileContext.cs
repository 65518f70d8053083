using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dramatis;

/// <summary>The objects to which a line of a file can refer: those of the lines before it.</summary>
/// <param name="tables">The content of the lines added so far.</param>
/// <param name="issues">
/// Collects the issues. Null if lines are read ahead of their turn: a line with an issue is then only marked, since it
/// is read again in its turn.
/// </param>
internal sealed class FileContext(FileTables tables, FileIssues? issues) : ReadContext(tables.FormerMembers)
{
    // The propositions of lines that were read ahead and are not added yet.
    private readonly Dictionary<long, FileEntry> _ahead = [];

    /// <summary>The options for reading lines: objects are nested at most 16 deep.</summary>
    public static JsonReaderOptions JsonOptions { get; } = new() { MaxDepth = 16 };

    public override JsonReaderOptions Options => JsonOptions;

    public override WhenCache? Times => tables.Times;

    /// <summary>The number of the current line, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>True if lines are read ahead of their turn.</summary>
    public bool IsAhead => issues is null;

    /// <summary>True if a line that was read ahead can be added without reading it again.</summary>
    /// <remarks>With former names it cannot, since ids of former names depend on all lines before.</remarks>
    public bool IsToBeTaken => IsSound && Former is null;

    /// <summary>Begins a line.</summary>
    public void Begin(int line)
    {
        (Line, IsSound) = (line, true);
        EndLine();
    }

    /// <summary>Begins a batch of lines to be read ahead.</summary>
    public void BeginBatch() => _ahead.Clear();

    /// <summary>Records a proposition that was read ahead, for later lines of the batch.</summary>
    public void Note(long number, Relation relation) => _ahead[number] = new(relation, Line);

    public override string Text(ReadOnlySpan<byte> utf8) => tables.Texts.Get(utf8);

    public override void Report(string path, string message, string code = ValidationCodes.Form)
    {
        IsSound = false;
        issues?.Add(Line, path, message);
    }

    /// <summary>Reports that the line could not be read, so that its object may be missing for later lines.</summary>
    public void Lose(string message)
    {
        issues?.IsAnyLineLost = true;
        Report("", message);
    }

    /// <summary>
    /// Enters the actor of the line; null for an actor with errors, so that references to it are not reported as
    /// unknown.
    /// </summary>
    public void Enter(EntityId id, Actor? actor) => Enter(tables.Actors, "actor", id.Value, actor);

    /// <summary>Enters the source of the line; null for one with errors.</summary>
    public void Enter(EntityId id, Source? source) => Enter(tables.Sources, "source", id.Value, source);

    /// <summary>Enters the claim of the line; null for one with errors.</summary>
    public void Enter(ClaimId id, Claim? claim) => Enter(tables.Claims, "claim", id, claim);

    /// <summary>Enters the proposition of the line; null for one with errors.</summary>
    public void Enter(long number, Relation? relation)
    {
        const string Member = "proposition";
        if (tables.Propositions.TryGet(number, out var known))
        {
            ReportKnown(Member, number, known);
            return;
        }

        tables.Propositions.Add(number, new(IsSound ? relation : null, Line));
    }

    public override IPlayer? Player(JsonValue json) => json.Kind switch
    {
        JsonTokenType.String => FindById<Actor>(tables.Actors, json, "actor"),
        JsonTokenType.Number => Proposition(json),
        JsonTokenType.StartObject => ReadClaim(json),
        _ => Unfit<Actor>(json, "an actor's id, a proposition's number or an object with a claim"),
    };

    public override Source? Source(JsonValue json) => FindById<Source>(tables.Sources, json, "source");

    public override Claim? Claim(JsonValue json)
    {
        if (issues is null)
        {
            // Claims are not looked up ahead, since the thread that adds lines enters claims at the same time.
            IsSound = false;
            return null;
        }

        return ClaimScalars.TryClaimId(json, out var id)
            ? Found<Claim>(tables.Claims.TryGetValue(id, out var entry) ? entry : null, json, "claim")
            : Unfit<Claim>(json, ClaimScalars.ClaimId.Expected);
    }

    public override Relation? Proposition(JsonValue json) => json.TryGetInteger(out var number)
        ? Found<Relation>(TryFind(number, out var entry) ? entry : null, json, "proposition")
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

    private static T? Unfit<T>(JsonValue json, string expected, string form = "")
        where T : class
    {
        json.Fail($"is {json}; {expected} is expected{form}.");
        return null;
    }

    private static bool TryFindById(Dictionary<string, FileEntry> entries, JsonValue json, out FileEntry entry)
    {
        entry = default;
        return json.TryGetPlainText(out var plain)
            && entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(plain, out entry);
    }

    private bool TryFind(long number, out FileEntry entry) => issues is null
        ? _ahead.TryGetValue(number, out entry) || tables.Propositions.TryFind(number, out entry)
        : tables.Propositions.TryGet(number, out entry);

    private void Enter<TKey>(Dictionary<TKey, FileEntry> entries, string member, TKey key, object? value)
        where TKey : notnull
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, key, out var isKnown);
        if (isKnown)
        {
            ReportKnown(member, key, entry);
            return;
        }

        entry = new(IsSound ? value : null, Line);
    }

    private void ReportKnown<TKey>(string member, TKey key, FileEntry known)
        where TKey : notnull =>
        Report(member, string.Create(CultureInfo.InvariantCulture, $"{key} already exists in line {known.Line}."));

    // A known id is well-formed, so its bytes need not become a text.
    private T? FindById<T>(Dictionary<string, FileEntry> entries, JsonValue json, string kind)
        where T : class
    {
        return TryFindById(entries, json, out var entry)
            ? Found<T>(entry, json, kind)
            : EntityId.TryParse(json.Text, null, out var id)
                ? Found<T>(entries.TryGetValue(id.Value, out entry) ? entry : null, json, kind)
                : Unfit<T>(
                    json,
                    $"{(kind == "actor" ? "an" : "a")} {kind}'s id",
                    json.Text is null ? "" : $": {EntityId.Form}");
    }

    private T? Found<T>(FileEntry? found, JsonValue json, string kind)
        where T : class
    {
        if (found is not { } entry)
        {
            IsSound = false;
            if (issues is { IsAnyLineLost: false })
            {
                Report(json.Path, $"no earlier line contains the {kind} {json.Text ?? json.ToString()}.");
            }

            return null;
        }

        // Errors of the object to which the line refers were reported at its own line.
        var value = entry.Value == FileEntry.Forgotten ? tables.Again!(this, entry.Line) : entry.Value;
        IsSound &= value is not null;
        return (T?)value;
    }
}
