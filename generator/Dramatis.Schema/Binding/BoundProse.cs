using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>What people read of an entry.</summary>
/// <param name="Summary">As written, null where it is left out.</param>
/// <param name="Obsolete">"since 1.2.0, use NewName: reason", of the given parts; null where not deprecated.</param>
/// <param name="RenamedFrom">The former names.</param>
public sealed record BoundProse(string? Summary, string? Obsolete, EquatableArray<string> RenamedFrom)
{
    /// <summary>The same with the former names that the member has where it is declared first.</summary>
    public BoundProse Inherit(IEnumerable<BoundMember> wider)
    {
        var inherited = wider.SelectMany(static member => member.Prose.RenamedFrom);
        return this with { RenamedFrom = RenamedFrom.Union(inherited).ToEquatable() };
    }
}
