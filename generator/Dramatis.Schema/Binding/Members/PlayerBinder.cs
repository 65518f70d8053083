using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

// docs/decisions.md: Players outside of the runtime
/// <summary>Binds the choice of players of a role or a position.</summary>
internal static class PlayerBinder
{
    public static EquatableArray<Symbol> Bind(
        BindingContext context, Reached owner, IReadOnlyList<NameReference> names, Place place)
    {
        var players = new List<Symbol>();
        for (var i = 0; i < names.Count; i++)
        {
            if (context.Bind(owner, names[i], place.At(Part.Type, i), Expectation.Player) is not { } player)
            {
                continue;
            }

            if (players.Contains(player))
            {
                context.Findings.Add(
                    DiagnosticCatalog.RepeatedItem,
                    place.At(Part.Type, i),
                    $"'{names[i].Written}' is in this choice twice.");
                continue;
            }

            players.Add(player);
        }

        return players.ToEquatable();
    }
}
