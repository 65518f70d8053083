using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds aspects. A trait that declares none leaves it open.</summary>
internal sealed class AspectBinder(Reporter reporter)
{
    private static readonly Dictionary<string, BoundAspect> Aspects = Enum
        .GetValues(typeof(BoundAspect))
        .Cast<BoundAspect>()
        .ToDictionary(static a => a.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public void Bind(
        EntityMembers members, DeclaredRelation declared, EntitySyntax? syntax, IReadOnlyList<EntityMembers> bases)
    {
        var inherited = bases.FirstOrDefault(static b => b.Aspect is not null);
        var other = bases.FirstOrDefault(b => b.Aspect is { } aspect && aspect != inherited!.Aspect);
        if (other is not null)
        {
            members.IsSound = false;
            Report(inherited!, syntax?.Is.FirstOrDefault(n => n.Name == other.Symbol.Name)?.Span, other.Symbol.Name);
        }

        members.Aspect = Own(declared.Aspect, syntax?.Relation?.Aspect?.Span);
        if (members.Aspect is { } own && inherited is not null && own != inherited.Aspect)
        {
            Report(inherited, syntax?.Relation?.Aspect?.Span, members.Symbol.Name);
            members.Aspect = null;
        }

        members.Aspect ??= inherited?.Aspect ?? Default(members);
    }

    /// <summary>Whoever leaves out the aspect of a relation says timeless, unless its base is out of sight.</summary>
    private static BoundAspect? Default(EntityMembers members) =>
        members.Symbol.IsTrait || !members.IsComplete ? null : BoundAspect.Timeless;

    private BoundAspect? Own(string? aspect, Span? span)
    {
        if (aspect is null || Aspects.ContainsKey(aspect))
        {
            return aspect is null ? null : Aspects[aspect];
        }

        reporter.Report(
            DiagnosticCatalog.UnknownAspect,
            span,
            $"'{aspect}' is no aspect; allowed are event, state and timeless.",
            NearNames.Nearest(aspect, Aspects.Keys));
        return null;
    }

    private void Report(EntityMembers inherited, Span? span, string name) => reporter.Report(
        DiagnosticCatalog.AspectClash,
        span,
        $"{inherited.Symbol.Name} is {Word(inherited.Aspect)}, so {name} cannot be another; aspects are "
        + "inherited.");

    private static string Word(BoundAspect? aspect) => aspect switch
    {
        BoundAspect.Event => "an event",
        BoundAspect.State => "a state",
        _ => "timeless",
    };
}
