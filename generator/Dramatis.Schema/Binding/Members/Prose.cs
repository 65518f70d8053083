using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds what people read of an entry.</summary>
internal static class Prose
{
    public static BoundProse Of(CommonSyntax common) => new(
        common.Summary?.Value,
        DeclarationReader.Obsolete(common.Deprecated),
        FormerNames.Written(common));

    public static BoundProse Of(DeclaredHistory history, CommonSyntax? common) =>
        new(common?.Summary?.Value, history.Obsolete, history.RenamedFrom);
}
