using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>The objects to which a line can refer, and the receiver of its errors.</summary>
/// <param name="members">The former names of the members that were read.</param>
/// <param name="former">The former names that are known before anything is read.</param>
internal abstract class ReadContext(FormerMembers members, FormerIds? former = null)
{
    private const int MaxResting = 100;

    private readonly List<JsonMemberReader> _readers = [];
    private int _open;
    private Many<Locator> _places;

    /// <summary>True if no error was found so far, neither in the line nor in the objects to which it refers.</summary>
    public bool IsSound { get; protected set; } = true;

    /// <summary>The options for reading JSON: the greatest depth of nested objects.</summary>
    public abstract JsonReaderOptions Options { get; }

    /// <summary>The notation of the places of errors.</summary>
    public virtual JsonPath Paths => JsonPath.Dotted;

    /// <summary>A reader for an object. It can be used until the end of the line.</summary>
    public JsonMemberReader Open(JsonValue json, Identification identification = default, EntityId? happening = null)
    {
        var reader = Next();
        reader.Open(json, identification, happening);
        return reader;
    }

    /// <summary>A reader at a value. It can be used until the end of the line.</summary>
    public JsonMemberReader At(JsonValue json)
    {
        var reader = Next();
        reader.StandAt(json);
        return reader;
    }

    /// <summary>A reader for an object that the JSON leaves out, and that therefore has no members.</summary>
    public JsonMemberReader OpenEmpty(JsonMemberReader outer, string member, Identification identification, EntityId? happening)
    {
        var reader = Next();
        reader.OpenEmpty(outer, member, identification, happening);
        return reader;
    }

    /// <summary>The text of some bytes.</summary>
    public virtual string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>The calendar times that were read before; null if they are not cached.</summary>
    public virtual WhenCache? Times => null;

    /// <summary>
    /// A list of places; if it is equal, the list of the claim before, since successive claims often have the same
    /// place.
    /// </summary>
    public Many<Locator> Places(Many<Locator> places)
    {
        _places = places == _places ? _places : places;
        return _places;
    }

    /// <summary>The former names of the members that were read.</summary>
    public FormerMembers FormerMembers => members;

    /// <summary>The former names that were used so far; null if none were.</summary>
    public FormerIds? Former { get; private set; } = former;

    /// <summary>The context of a claim, with the ids of today in place of ids of former names.</summary>
    public ClaimContext Current(ClaimContext context) => Former is { } names ? context.Redirect(id => names.Current(id)) : context;

    /// <summary>Records the former names by which a relation and its members are written.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="type">The name of its type as it is written.</param>
    /// <param name="members">The members as they are written.</param>
    public void NoteNames(Relation relation, string type, JsonMemberReader members)
    {
        if (members.Formerly.Count > 0)
        {
            FormerMembers.Add(relation.Descriptor, members.Formerly);
        }

        var isRenamed = type != relation.Descriptor.Name;
        if (isRenamed || members.Written is not null)
        {
            var names = members.Written ?? new();
            names.Type = isRenamed ? type : null;
            (Former ??= new()).Add(relation, names);
        }
    }

    /// <summary>Reports an error of a member of the line.</summary>
    /// <param name="path">The path of the member.</param>
    /// <param name="message">The error, and the expected content.</param>
    /// <param name="code">The code of the issue.</param>
    public abstract void Report(string path, string message, string code = ValidationCodes.Form);

    /// <summary>Reports the errors that validation found; warnings are left out.</summary>
    /// <param name="issues">The issues that it found.</param>
    /// <param name="pathOf">
    /// Gives the path of a member that an issue names; if it is left out, members are at the top of the line.
    /// </param>
    public virtual void ReportErrors(IEnumerable<ValidationIssue> issues, Func<string, string>? pathOf = null)
    {
        foreach (var issue in issues.Where(static issue => issue.Severity == Severity.Error))
        {
            Report(pathOf?.Invoke(issue.Path) ?? issue.Path, issue.Message, issue.Code);
        }
    }

    /// <summary>The player to which a value refers; null if there is none, which is reported.</summary>
    public abstract IPlayer? Player(JsonValue json);

    /// <summary>The source to which a value refers; null if there is none, which is reported.</summary>
    public abstract Source? Source(JsonValue json);

    /// <summary>The claim to which a value refers; null if there is none, which is reported.</summary>
    public abstract Claim? Claim(JsonValue json);

    /// <summary>The relation to which a value refers; null if there is none, which is reported.</summary>
    public abstract Relation? Proposition(JsonValue json);

    /// <summary>
    /// The id by which other lines refer to a claim. An id that does not follow from the content is reported.
    /// </summary>
    /// <param name="line">The line that holds the claim.</param>
    /// <param name="given">The id that the line gives, if it gives one.</param>
    /// <param name="parts">The claim as it is written.</param>
    /// <param name="current">The id that the claim has.</param>
    public ClaimId CheckId(JsonMemberReader line, ClaimId? given, ClaimParts parts, ClaimId current)
    {
        if (given == current)
        {
            return current;
        }

        var made = Former?.Enter(parts.Proposition, parts.Mode, parts.WrittenContext, current) ?? current;
        if (given is { } wrong && wrong != made)
        {
            var how = made == current ? "" : " with the former names that it uses";
            line.Fail("claim", $"is {wrong}, but the id of this content is {made}{how}; leave the id out, and it is computed.", ValidationCodes.ClaimId);
        }

        return given ?? made;
    }

    /// <summary>Ends a line, so that its readers can be used for the next.</summary>
    protected void EndLine()
    {
        _open = 0;
        if (_readers.Count > MaxResting)
        {
            _readers.RemoveRange(MaxResting, _readers.Count - MaxResting);
        }
    }

    private JsonMemberReader Next()
    {
        if (_open == _readers.Count)
        {
            _readers.Add(new());
        }

        return _readers[_open++];
    }
}
