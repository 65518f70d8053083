using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds role positions by themselves, without regard to what they narrow.</summary>
internal sealed class PositionBinder(FileContext context)
{
    /// <param name="syntax">Null where it stands in another file.</param>
    /// <returns>Null where nobody is left who could play it.</returns>
    public BoundPosition? Bind(Reached owner, DeclaredPosition declared, PositionSyntax? syntax)
    {
        var players = PlayerBinder.Bind(context, owner, declared.Players, syntax?.Player);
        if (syntax?.Player?.Default is { } standard)
        {
            context.Reporter.Report(
                DiagnosticCatalog.PositionDefault,
                standard.Span,
                $"'{declared.Name}' is a role position, which has no default; write '?' where it may be left out.");
        }

        return players.Count == 0 ? null : new(
            declared.Name,
            Prose.Of(declared.History, syntax?.Common),
            declared.Multiplicity,
            MemberChecks.IsRecommended(
                context.Reporter,
                declared.Name,
                declared.IsRecommended,
                declared.Multiplicity.Least == 0,
                syntax?.Recommended?.Span),
            owner.Symbol,
            players,
            Inverse(owner, declared, syntax),
            []);
    }

    private string? Inverse(Reached owner, DeclaredPosition declared, PositionSyntax? syntax)
    {
        if (declared.Inverse is not { } inverse || owner.LostInverses.Contains(declared.Name))
        {
            return null;
        }

        return MemberChecks.IsFree(context.Reporter, inverse, CSharpNames.Member(inverse), syntax?.Inverse?.Span)
            ? inverse
            : null;
    }
}
