using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>Hashes of relations over their type and members.</summary>
internal static class RelationHash
{
    /// <summary>The hash of a relation with the id of its happening.</summary>
    public static UInt128 Of(Relation relation)
    {
        var hasher = ContentHasher.Begin();
        hasher.Add("", 'h', relation.Id?.Value);
        return Finish(hasher, relation);
    }

    /// <summary>The hash of a relation without its happening.</summary>
    public static UInt128 WithoutIdOf(Relation relation) => Finish(ContentHasher.Begin(), relation);

    /// <summary>The hash of a relation's key: of its type and the members that identify the proposition.</summary>
    public static UInt128 KeyOf(Relation relation) => Finish(ContentHasher.Begin(relation.Descriptor.Key), relation);

    private static UInt128 Finish(ContentHasher hasher, Relation relation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        hasher.Add("", 't', relation.Descriptor.Name);
        relation.VisitMembers(hasher);
        return hasher.Finish();
    }
}
