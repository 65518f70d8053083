using Dramatis.Schema.Binding;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>
/// Compares the constructor of a type: calls give the required members by position, and others by name. Members that were
/// added, removed or became required break calls as well, and are reported as that.
/// </summary>
internal static class ConstructorComparer
{
    public static void Compare(ChangeList changes, EntryPair entry)
    {
        if (entry.Old.Symbol.IsAbstract || entry.New.Symbol.IsAbstract)
        {
            return;
        }

        var kept = entry.Members.Where(static pair => pair.IsInBoth).Select(static pair => pair.New!.Name).ToHashSet();
        var old = ConstructorMembers.Of(entry.Old.Members).ToList();
        var now = Names(ConstructorMembers.Of(entry.New.Members), static member => member.Name);
        var required = Names(old.Where(static member => member.IsRequired), member => entry.NameOf(member.Name));
        var isMoved = !now.Take(required.Count).SequenceEqual(required);
        changes.AddIf(
            isMoved,
            ConstructorChanged,
            $"The constructor took {ChangeList.Shown(required)} by position, and its first parameters are {ChangeList.Shown(now.Take(required.Count))} now.");
        var lost = Names(old, member => entry.NameOf(member.Name)).Except(now).ToList();
        changes.AddIf(lost.Count > 0, ConstructorChanged, $"The constructor no longer takes {ChangeList.Shown(lost)}.");

        List<string> Names(IEnumerable<BoundMember> members, Func<BoundMember, string> name) =>
            [.. members.Select(name).Where(kept.Contains)];
    }
}
