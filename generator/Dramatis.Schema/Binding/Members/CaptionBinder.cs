using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds templates: each member that they name must exist.</summary>
internal sealed class CaptionBinder(FileFindings findings)
{
    /// <returns>The template; null if a member is unknown or lost.</returns>
    public BoundCaption? Bind(EntityMembers members, BoundCaption caption, Place place)
    {
        var isSound = true;
        for (var i = 0; i < caption.Parts.Count; i++)
        {
            var part = caption.Parts[i];
            if (!part.IsMember || part.IsRest || BuiltIn(members).Contains(part.Text) || members.Find(part.Text) is not null)
            {
                continue;
            }

            isSound = false;
            if (members.IsComplete && !members.Lost.Contains(part.Text))
            {
                Report(members, part.Text, place.At(Part.Template, i));
            }
        }

        return isSound ? caption : null;
    }

    private static IEnumerable<string> BuiltIn(EntityMembers members) => members.Aspect switch
    {
        BoundAspect.Event => ["id", "on"],
        BoundAspect.State => ["id", "during"],
        _ => ["id"],
    };

    private void Report(EntityMembers members, string name, Place place)
    {
        var known = members.All.Select(static m => m.Name).Concat(BuiltIn(members)).ToList();
        findings.Add(
            DiagnosticCatalog.UnknownMember,
            place,
            $"'{name}' is not a member of {members.Symbol.Name}, which has {MessageText.List(known)}.",
            NearNames.Nearest(name, known));
    }
}
