using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares how many values a member has, whether it may be left out and what it then is.</summary>
internal sealed class PresenceComparer(ChangeList changes)
{
    private enum Presence
    {
        Required,
        Defaulted,
        Optional,
        Many,
    }

    /// <param name="ofActor">Whether the member is an actor's, not a relation's.</param>
    /// <param name="oldDefault">The old default, as it is called now.</param>
    public void Compare(string element, BoundMember old, BoundMember now, bool ofActor, string? oldDefault)
    {
        var (before, after) = (Of(old), Of(now));
        if (before == after)
        {
            CompareCounts(element, old.Multiplicity, now.Multiplicity);
            changes.AddIfChanged(ChangeCatalog.DefaultChanged, element, "The default", oldDefault, Default(now));
            return;
        }

        changes.Add(Rule(before, after, ofActor), element, $"Was {Words(old, oldDefault)} and is {Words(now)}.");
    }

    /// <summary>A member that is new.</summary>
    public static ChangeRule Added(BoundMember member, bool ofActor) => Of(member) switch
    {
        Presence.Defaulted => ofActor ? ChangeCatalog.ActorDefaultAdded : ChangeCatalog.RelationDefaultAdded,
        Presence.Required => ChangeCatalog.RequiredMemberAdded,
        Presence.Many when member.Multiplicity.Least > 0 => ChangeCatalog.RequiredMemberAdded,
        _ => ChangeCatalog.OptionalMemberAdded,
    };

    /// <summary>How many values, in words: <c>required</c>, <c>left out unless given</c>.</summary>
    public static string Words(BoundMember member) => Words(member, Default(member));

    private static string Words(BoundMember member, string? value) => Of(member) switch
    {
        Presence.Required => "required",
        Presence.Optional => "optional",
        Presence.Defaulted => $"'{value}' unless given",
        _ => $"a list of {Count(member.Multiplicity)}",
    };

    private static string Count(Multiplicity multiplicity) => multiplicity switch
    {
        { Least: 0, Most: null } => "any number",
        { Most: null } => FormattableString.Invariant($"{multiplicity.Least} or more"),
        _ when multiplicity.Least == multiplicity.Most => FormattableString.Invariant($"{multiplicity.Least}"),
        _ => FormattableString.Invariant($"{multiplicity.Least} to {multiplicity.Most}"),
    };

    private static string? Default(BoundMember member) => (member as BoundField)?.Default;

    private static Presence Of(BoundMember member) =>
        member.Multiplicity.IsMany ? Presence.Many
        : Default(member) is not null ? Presence.Defaulted
        : member.Multiplicity.Least == 0 ? Presence.Optional
        : Presence.Required;

    private static ChangeRule Rule(Presence old, Presence now, bool ofActor) => (old, now) switch
    {
        (Presence.Many, _) or (_, Presence.Many) => ChangeCatalog.OneOrMany,
        (_, Presence.Required) => ChangeCatalog.BecameRequired,
        (Presence.Required, Presence.Defaulted) => ChangeCatalog.RequiredGotDefault,
        (Presence.Optional, Presence.Defaulted) =>
            ofActor ? ChangeCatalog.ActorFieldGotDefault : ChangeCatalog.RelationFieldGotDefault,
        (Presence.Defaulted, Presence.Optional) => ChangeCatalog.DefaultDropped,
        _ => ofActor ? ChangeCatalog.ActorFieldBecameOptional : ChangeCatalog.RelationMemberBecameOptional,
    };

    private void CompareCounts(string element, Multiplicity old, Multiplicity now)
    {
        var text = $"Was a list of {Count(old)} and is one of {Count(now)}.";
        var isTighter = now.Least > old.Least || (now.Most ?? int.MaxValue) < (old.Most ?? int.MaxValue);
        var isLooser = now.Least < old.Least || (now.Most ?? int.MaxValue) > (old.Most ?? int.MaxValue);
        var becameRequired = old.Least == 0 && now.Least > 0;
        changes.AddIf(becameRequired, ChangeCatalog.BecameRequired, element, text);
        changes.AddIf(isTighter && !becameRequired, ChangeCatalog.CountTightened, element, text);
        changes.AddIf(isLooser, ChangeCatalog.CountLoosened, element, text);
    }
}
