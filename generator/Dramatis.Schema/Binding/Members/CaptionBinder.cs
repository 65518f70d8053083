using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds templates: each member that they name must exist.</summary>
internal sealed class CaptionBinder(Reporter reporter)
{
    /// <returns>Null where a member is unknown or lost.</returns>
    public BoundCaption? Bind(EntityMembers members, DeclaredCaption declared, CaptionSyntax? syntax)
    {
        var isSound = true;
        for (var i = 0; i < declared.Parts.Count; i++)
        {
            var part = declared.Parts[i];
            if (!part.IsMember || BuiltIn(members).Contains(part.Text) || members.Find(part.Text) is not null)
            {
                continue;
            }

            isSound = false;
            if (members.IsComplete && !members.Lost.Contains(part.Text))
            {
                Report(members, part.Text, syntax?.Parts[i].Span);
            }
        }

        return isSound ? new([.. declared.Parts]) : null;
    }

    private static IEnumerable<string> BuiltIn(EntityMembers members) => members.Aspect switch
    {
        BoundAspect.Event => ["id", "on"],
        BoundAspect.State => ["id", "during"],
        _ => ["id"],
    };

    private void Report(EntityMembers members, string name, Span? span)
    {
        var known = members.All.Select(static m => m.Name).Concat(BuiltIn(members)).ToList();
        reporter.Report(
            DiagnosticCatalog.UnknownMember,
            span,
            $"'{name}' is no member of {members.Symbol.Name}, which has {Names.Words.List(known)}.",
            NearNames.Nearest(name, known));
    }
}
