using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

// docs/decisions.md: Open aspect of traits
/// <summary>Binds aspects. A trait that declares none leaves it open.</summary>
internal sealed class AspectBinder(FileFindings findings)
{
    private static readonly Dictionary<string, BoundAspect> s_aspects = Enum
        .GetValues(typeof(BoundAspect))
        .Cast<BoundAspect>()
        .ToDictionary(static a => a.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public void Bind(EntityMembers members, DeclaredEntity declared, Place place, IReadOnlyList<EntityMembers> bases, Inheritance inheritance)
    {
        var inherited = bases.FirstOrDefault(static b => b.Aspect is not null);
        var other = bases.FirstOrDefault(b => b.Aspect is { } aspect && aspect != inherited!.Aspect);
        if (other is not null)
        {
            // docs/decisions.md: Repaired declarations
            inheritance.LeaveOut(members, above => bases.Any(
                b => b.Symbol == above && b.Aspect is { } aspect && aspect != inherited!.Aspect));
            Report(inherited!, place.At(Part.Base, declared.IndexOfBase(other.Symbol)), other.Symbol.Name);
        }

        members.Aspect = Own(declared.Relation!.Aspect, place.At(Part.Aspect));
        if (members.Aspect is { } own && inherited is not null && own != inherited.Aspect)
        {
            Report(inherited, place.At(Part.Aspect), members.Symbol.Name);
            members.Aspect = null;
        }

        members.Aspect ??= inherited?.Aspect ?? Default(members);
    }

    /// <summary>A relation without an aspect is timeless, unless its base is out of sight.</summary>
    private static BoundAspect? Default(EntityMembers members) =>
        members.Symbol.IsTrait || !members.IsComplete ? null : BoundAspect.Timeless;

    private BoundAspect? Own(string? aspect, Place place)
    {
        if (aspect is null || s_aspects.ContainsKey(aspect))
        {
            return aspect is null ? null : s_aspects[aspect];
        }

        findings.Add(
            DiagnosticCatalog.UnknownAspect,
            place,
            $"'{aspect}' is not an aspect; allowed are event, state and timeless.",
            NearNames.Nearest(aspect, s_aspects.Keys));
        return null;
    }

    private void Report(EntityMembers inherited, Place place, string name) => findings.Add(
        DiagnosticCatalog.AspectClash,
        place,
        $"{inherited.Symbol.Name} is {Word(inherited.Aspect)}, so {name} cannot be another; aspects are "
        + "inherited.");

    private static string Word(BoundAspect? aspect) => aspect switch
    {
        BoundAspect.Event => "an event",
        BoundAspect.State => "a state",
        _ => "timeless",
    };
}
