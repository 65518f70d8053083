using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>Templates as they are written.</summary>
internal static class Captions
{
    /// <param name="name">What a member is called.</param>
    public static string Text(BoundCaption caption, Func<string, string> name) => string.Concat(caption.Parts.Select(
        part => part.IsMember ? $"{{{name(part.Text)}}}" : part.Text.Replace("{", "{{", StringComparison.Ordinal)));

    public static string Text(BoundCaption caption) => Text(caption, static name => name);

    /// <summary>The templates of an actor or a relation; of a relation those that it inherits, too.</summary>
    public static IReadOnlyList<BoundCaption> Of(DeclaredEntry entry) => entry.Bound switch
    {
        BoundActor actor => actor.Captions,
        BoundRelation relation => relation.Captions,
        _ => [],
    };
}
