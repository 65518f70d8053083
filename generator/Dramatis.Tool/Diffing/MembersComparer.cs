using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>
/// Compares the members of a type. A change of a member is reported for the type that declares it, not for those
/// derived from that.
/// </summary>
internal sealed class MembersComparer(SchemaMatch match)
{
    private readonly MemberComparer _members = new(match);

    public void Compare(ChangeList changes, EntryPair entry)
    {
        var guesses = RenameGuesses.OfMembers(entry, match);
        foreach (var (old, now) in entry.Members)
        {
            var member = changes.AtMember((now ?? old)!.Name);
            if (old is null)
            {
                CompareAdded(member, entry, now!, guesses.ProposalFor(now!.Name));
            }
            else if (now is null)
            {
                CompareRemoved(member, entry, old, guesses.ProposalForOld(old.Name));
            }
            else
            {
                CompareBoth(member, entry, old, now);
            }
        }

        CompareOrder(changes, entry);
    }

    private void CompareAdded(ChangeList changes, EntryPair entry, BoundMember now, string? proposal)
    {
        // A member that was added to a base is reported there.
        var isOwn = entry.New.IsOwn(now);
        if (isOwn || match.OldOf(now.Declarer) is not { } declarer || !match.Before.Ancestry(entry.Old).Contains(declarer))
        {
            var from = isOwn ? "" : $", inherited from {now.Declarer.Name}";
            var text = $"Added, {MemberPresence.InWords(now)}{from}.";
            changes.Add(PresenceComparer.Added(now, entry.IsActor), text, proposal);
        }
    }

    private void CompareRemoved(ChangeList changes, EntryPair entry, BoundMember old, string? proposal)
    {
        // A member that was removed from a base is reported there.
        if (entry.Old.IsOwn(old) || match.NewOf(old.Declarer) is not { } declarer
            || !match.After.Ancestry(entry.New).Contains(declarer))
        {
            changes.Add(MemberRemoved, "Removed.", proposal);
        }
    }

    private void CompareBoth(ChangeList changes, EntryPair entry, BoundMember old, BoundMember now)
    {
        var isMoved = match.NameOf(old.Declarer) != now.Declarer.FullName;
        if (!isMoved && !entry.New.IsOwn(now))
        {
            return;
        }

        var before = changes.Changes.Count;
        _members.Compare(changes, entry, old, now);
        changes.AddIf(
            isMoved && changes.Changes.Count == before,
            MemberMoved,
            $"Was declared in {old.Declarer.Name} and is in {now.Declarer.Name}.");
    }

    private static void CompareOrder(ChangeList changes, EntryPair entry)
    {
        var own = entry.Members
            .Where(pair => pair.IsInBoth && entry.Old.IsOwn(pair.Old!) && entry.New.IsOwn(pair.New!))
            .ToList();
        var old = entry.Old.Members.Where(member => own.Exists(pair => pair.Old == member)).Select(static m => m.Name);
        changes.AddIf(
            !old.SequenceEqual(own.Select(static pair => pair.Old!.Name)),
            OrderChanged,
            $"The order of its members is {ChangeList.Shown(own.Select(static pair => pair.New!.Name))} now.");
    }
}
