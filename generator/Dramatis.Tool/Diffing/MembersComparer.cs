using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the members of a type, each where it is declared: what derives changes along without a word.</summary>
internal sealed class MembersComparer(SchemaMatch match, ChangeList changes)
{
    private readonly MemberComparer _members = new(match, changes);

    public void Compare(EntryPair entry)
    {
        var guesses = RenameGuesses.OfMembers(entry, match);
        foreach (var (old, now) in entry.Members)
        {
            var element = $"{entry.New.Name}.{(now ?? old)!.Name}";
            if (old is null)
            {
                CompareAdded(element, entry, now!, guesses.ProposalFor(now!.Name));
            }
            else if (now is null)
            {
                CompareRemoved(element, entry, old, guesses.ProposalForOld(old.Name));
            }
            else
            {
                CompareBoth(element, entry, old, now);
            }
        }

        CompareOrder(entry);
    }

    private void CompareAdded(string element, EntryPair entry, BoundMember now, string? proposal)
    {
        // One that a base has got as well is reported there.
        var declarer = match.After.Find(now.Declarer.FullName);
        var isOfBase = !entry.New.IsOwn(now) && OldOf(now.Declarer) is not null && declarer is not null
            && entry.Old.Bases.Count > 0 && match.Before.Ancestry(entry.Old).Contains(OldOf(now.Declarer)!);
        if (!isOfBase)
        {
            var from = entry.New.IsOwn(now) ? "" : $", inherited from {now.Declarer.Name}";
            var text = $"Added, {PresenceComparer.Words(now)}{from}.";
            changes.Add(PresenceComparer.Added(now, entry.IsActor), element, text, proposal);
        }
    }

    private void CompareRemoved(string element, EntryPair entry, BoundMember old, string? proposal)
    {
        // One that a base has lost as well is reported there.
        var isOfBase = !entry.Old.IsOwn(old) && match.NewOf(old.Declarer) is { } declarer
            && match.After.Ancestry(entry.New).Contains(declarer);
        changes.AddIf(!isOfBase && proposal is null, ChangeCatalog.MemberRemoved, element, "Removed.");
        if (!isOfBase && proposal is not null)
        {
            changes.Add(ChangeCatalog.MemberRemoved, element, "Removed.", proposal);
        }
    }

    private void CompareBoth(string element, EntryPair entry, BoundMember old, BoundMember now)
    {
        var isMoved = match.NameOf(old.Declarer) != now.Declarer.FullName;
        if (!isMoved && !entry.New.IsOwn(now))
        {
            return;
        }

        var before = changes.Changes.Count;
        _members.Compare(element, entry, old, now);
        changes.AddIf(
            isMoved && changes.Changes.Count == before,
            ChangeCatalog.MemberMoved,
            element,
            $"Was declared in {old.Declarer.Name} and is in {now.Declarer.Name}.");
    }

    private void CompareOrder(EntryPair entry)
    {
        var both = entry.Members.Where(static pair => pair is { Old: not null, New: not null }).ToList();
        var own = both.Where(pair => entry.Old.IsOwn(pair.Old!) && entry.New.IsOwn(pair.New!)).ToList();
        var old = entry.Old.Members.Where(member => own.Exists(pair => pair.Old == member)).Select(static m => m.Name);
        changes.AddIf(
            !old.SequenceEqual(own.Select(static pair => pair.Old!.Name)),
            ChangeCatalog.OrderChanged,
            entry.New.Name,
            $"The order of its members is {ChangeList.Shown(own.Select(static pair => pair.New!.Name))} now.");
    }

    private DeclaredEntry? OldOf(Symbol now) => match.Before.Entries
        .FirstOrDefault(entry => match.NewOf(entry.Symbol)?.FullName == now.FullName);
}
