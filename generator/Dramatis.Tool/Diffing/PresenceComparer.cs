using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the presence of a member: how many values it has, and what its absence means.</summary>
internal static class PresenceComparer
{
    /// <param name="ofActor">True for a member of an actor, false for one of a relation.</param>
    /// <param name="oldDefault">The old default, by the name that an enum's value has now.</param>
    public static void Compare(ChangeList changes, BoundMember old, BoundMember now, bool ofActor, string? oldDefault)
    {
        var (before, after) = (MemberPresence.Of(old), MemberPresence.Of(now));
        if (before == after)
        {
            CompareCounts(changes, old.Multiplicity, now.Multiplicity);
            changes.AddIfChanged(DefaultChanged, "The default", oldDefault, MemberPresence.Default(now));
            return;
        }

        var text = $"Was {MemberPresence.InWords(old, oldDefault)} and is {MemberPresence.InWords(now)}.";
        changes.Add(Rule(before, after, ofActor), text);
    }

    /// <summary>The rule for an added member.</summary>
    public static ChangeRule Added(BoundMember member, bool ofActor) => MemberPresence.Of(member) switch
    {
        Presence.Defaulted => ofActor ? ActorDefaultAdded : RelationDefaultAdded,
        Presence.Required => RequiredMemberAdded,
        Presence.Many when member.Multiplicity.Least > 0 => RequiredMemberAdded,
        _ => OptionalMemberAdded,
    };

    private static ChangeRule Rule(Presence old, Presence now, bool ofActor) => (old, now) switch
    {
        (Presence.Many, _) or (_, Presence.Many) => OneOrMany,
        (_, Presence.Required) => BecameRequired,
        (Presence.Required, Presence.Defaulted) => RequiredGotDefault,
        (Presence.Optional, Presence.Defaulted) =>
            ofActor ? ActorFieldGotDefault : RelationFieldGotDefault,
        (Presence.Defaulted, Presence.Optional) => DefaultDropped,
        _ => ofActor ? ActorFieldBecameOptional : RelationMemberBecameOptional,
    };

    private static void CompareCounts(ChangeList changes, Multiplicity old, Multiplicity now)
    {
        var text = $"Was a list of {MemberPresence.Count(old)} and is a list of {MemberPresence.Count(now)}.";
        var isTighter = now.Least > old.Least || (now.Most ?? int.MaxValue) < (old.Most ?? int.MaxValue);
        var isLooser = now.Least < old.Least || (now.Most ?? int.MaxValue) > (old.Most ?? int.MaxValue);
        var becameRequired = old.Least == 0 && now.Least > 0;
        changes.AddIf(becameRequired, BecameRequired, text);
        changes.AddIf(isTighter && !becameRequired, CountTightened, text);
        changes.AddIf(isLooser, CountLoosened, text);
    }
}
