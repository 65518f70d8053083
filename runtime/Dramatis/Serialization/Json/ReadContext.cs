using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>What a line can refer to, and where what is wrong with it is reported.</summary>
/// <param name="members">What members that are read were called before.</param>
/// <param name="former">What is known to be called otherwise today before anything is read.</param>
internal abstract class ReadContext(FormerMembers members, FormerNames? former = null)
{
    private const int MaxResting = 100;

    private readonly List<JsonMemberReader> _readers = [];
    private int _open;
    private Many<Locator> _places;

    /// <summary>Whether nothing is wrong with the line so far, nor with what it refers to.</summary>
    public bool IsSound { get; protected set; } = true;

    /// <summary>How deep objects can stand in each other.</summary>
    public abstract JsonReaderOptions Options { get; }

    /// <summary>A reader of an object; of use until the line ends.</summary>
    public JsonMemberReader Open(JsonValue json, Identification identification = default, EntityId? happening = null)
    {
        var reader = Next();
        reader.Open(json, identification, happening);
        return reader;
    }

    /// <summary>A reader that stands at a value; of use until the line ends.</summary>
    public JsonMemberReader At(JsonValue json)
    {
        var reader = Next();
        reader.StandAt(json);
        return reader;
    }

    /// <summary>A reader of a member that is an object and was left out.</summary>
    public JsonMemberReader OpenEmpty(JsonMemberReader outer, string member, Identification identification, EntityId? happening)
    {
        var reader = Next();
        reader.OpenEmpty(outer, member, identification, happening);
        return reader;
    }

    /// <summary>The text that some bytes are.</summary>
    public virtual string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>The calendar times that were read lately, where that is worth it.</summary>
    public virtual WhenCache? Times => null;

    /// <summary>These places, as the claim before has them if they are the same: many lines in a row stand at one.</summary>
    public Many<Locator> Places(Many<Locator> places)
    {
        _places = places == _places ? _places : places;
        return _places;
    }

    /// <summary>What members that were read were called before.</summary>
    public FormerMembers FormerMembers => members;

    /// <summary>What is called otherwise today, if anything that was read is.</summary>
    public FormerNames? Former { get; private set; } = former;

    /// <summary>A context of a claim with the ids of today in the place of those that former names have made.</summary>
    public ClaimContext Current(ClaimContext context) => Former is { } names ? context.Redirect(names.Current) : context;

    /// <summary>Notes what a relation and its members are called otherwise today.</summary>
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

    /// <summary>Reports what is wrong with a member of the line.</summary>
    public abstract void Report(string path, string message);

    /// <summary>Reports what validation found, warnings left out.</summary>
    /// <param name="issues">What it found.</param>
    /// <param name="pathOf">Where the members that it names stand in the line; left out: at its top.</param>
    public void ReportErrors(IEnumerable<ValidationIssue> issues, Func<string, string>? pathOf = null)
    {
        foreach (var issue in issues.Where(static issue => issue.Severity == Severity.Error))
        {
            Report(pathOf?.Invoke(issue.Path) ?? issue.Path, issue.Message);
        }
    }

    /// <summary>The player that a value refers to; none if there is none, which is reported.</summary>
    public abstract IPlayer? Player(JsonValue json);

    /// <summary>The source that a value refers to; none if there is none, which is reported.</summary>
    public abstract Source? Source(JsonValue json);

    /// <summary>The claim that a value refers to; none if there is none, which is reported.</summary>
    public abstract Claim? Claim(JsonValue json);

    /// <summary>The relation that a value refers to; none if there is none, which is reported.</summary>
    public abstract Relation? Proposition(JsonValue json);

    /// <summary>The id by which lines refer to a claim; one that the content does not make is reported.</summary>
    /// <param name="line">The line that holds the claim.</param>
    /// <param name="given">The id that it gives, if it does.</param>
    /// <param name="parts">The claim as it is written.</param>
    /// <param name="current">The id that the claim has.</param>
    public ClaimId CheckId(JsonMemberReader line, ClaimId? given, ClaimParts parts, ClaimId current)
    {
        if (given == current)
        {
            return current;
        }

        var made = Former?.Enter(parts.Proposition, parts.Mode, parts.Context, current) ?? current;
        if (given is { } wrong && wrong != made)
        {
            var how = made == current ? "" : " by the former names that it uses";
            line.Fail("claim", $"is {wrong}, but the content makes it {made}{how}; leave it out to have it made.");
        }

        return given ?? made;
    }

    /// <summary>Ends a line: its readers can be used anew.</summary>
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
