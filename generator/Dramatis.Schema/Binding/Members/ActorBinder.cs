using Dramatis.Schema.Binding.Names;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds actors.</summary>
internal static class ActorBinder
{
    public static BoundActor? Bind(Reached reached, EntityMembers members, EntityMembers? above, BoundProse prose)
    {
        if (!reached.IsSound || !members.IsSound)
        {
            return null;
        }

        return new(
            reached.Symbol,
            prose,
            members.Base,
            members.Bases.Where(static b => b.IsTrait).ToList(),
            members.Fields,
            members.Fields.Where(f => above?.Find(f.Name) is null).Select(static f => f.Name).ToList(),
            members.Captions,
            members.Rules.Where(r => above is null || !above.Rules.Any(b => IsSame(b, r))).ToList())
        {
            BuiltByBase = members.BuiltByBase,
            IsBasedOnConcrete = members.IsAboveConcrete,
        };
    }

    private static bool IsSame(BoundRule left, BoundRule right) =>
        left.Name == right.Name && left.Declarer == right.Declarer;
}
