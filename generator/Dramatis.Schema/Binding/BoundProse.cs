using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>The summary and the history of an entry.</summary>
/// <param name="Summary">As written; null if it is left out.</param>
/// <param name="Obsolete">"since 1.2.0, use NewName: reason", of the given parts; null if the entry is not deprecated.</param>
/// <param name="RenamedFrom">The former names.</param>
public sealed record BoundProse(string? Summary, string? Obsolete, EquatableArray<string> RenamedFrom)
{
    public static BoundProse None { get; } = new(null, null, default);

    /// <summary>The same prose, with the former names of the wider members as well.</summary>
    public BoundProse Inherit(IEnumerable<BoundMember> wider)
    {
        var inherited = wider.SelectMany(static member => member.Prose.RenamedFrom);
        return this with { RenamedFrom = RenamedFrom.Union(inherited).ToEquatable() };
    }
}

/// <summary>A template whose members exist, once it is bound.</summary>
public sealed record BoundCaption(EquatableArray<BoundCaptionPart> Parts);

/// <summary>
/// A literal text, the written name of a member (<c>on</c>, <c>during</c> and <c>id</c> included), or <c>*</c> for all
/// members that the template does not name.
/// </summary>
public sealed record BoundCaptionPart(string Text, bool IsMember)
{
    public bool IsRest => IsMember && Text == "*";
}
