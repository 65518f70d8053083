using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds role positions by themselves, without regard to what they narrow.</summary>
internal sealed class PositionBinder(BindingContext context)
{
    /// <returns>Null if no player is left.</returns>
    public BoundPosition? Bind(Reached owner, DeclaredPosition declared, Place place)
    {
        var players = PlayerBinder.Bind(context, owner, declared.Players, place);
        if (declared.HasDefault)
        {
            context.Findings.Add(
                DiagnosticCatalog.PositionDefault,
                place.At(Part.Default),
                $"'{declared.Name}' is a position, and a position has no default; write '?' if it may be left out.");
        }

        return players.Count == 0 ? null : new(
            declared.Name,
            declared.Prose,
            declared.Multiplicity,
            MemberChecks.IsRecommended(
                context.Findings, declared.Name, declared.IsRecommended, declared.Multiplicity.Least == 0, place),
            owner.Symbol,
            players,
            Inverse(owner, declared, place.At(Part.Inverse)),
            [])
        {
            IsActing = declared.IsActing
                && Fits(Players.TakeActors(players), declared.Name, "actor, and only actors act", place.At(Part.Acts)),
            IsTransparent = declared.IsTransparent
                && Fits(Players.TakeRelations(players), declared.Name, "relation to look through to", place.At(Part.Transparent)),
        };
    }

    private bool Fits(bool fits, string name, string missing, Place place)
    {
        if (!fits)
        {
            context.Findings.Add(DiagnosticCatalog.WrongPlayers, place, $"'{name}' takes no {missing}.");
        }

        return fits;
    }

    private string? Inverse(Reached owner, DeclaredPosition declared, Place place) =>
        declared.Inverse is { } inverse
        && !owner.LostInverses.Contains(declared.Name)
        && MemberChecks.IsFree(context.Findings, inverse, CSharpNames.Member(inverse), place)
            ? inverse
            : null;
}
