using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds a choice of players, of a role or a position.</summary>
internal static class PlayerBinder
{
    public static IReadOnlyList<Symbol> Bind(
        FileContext context, Reached owner, EquatableArray<NameReference> names, TypeExpressionSyntax? syntax)
    {
        var players = new List<Symbol>();
        for (var i = 0; i < names.Count; i++)
        {
            var span = syntax?.Names[i].Span;
            if (context.Bind(owner, names[i], span, Expectation.Player) is not { } player)
            {
                continue;
            }

            if (players.Contains(player))
            {
                context.Reporter.Report(
                    DiagnosticCatalog.RepeatedItem, span, $"'{names[i].Written}' stands twice in this choice.");
                continue;
            }

            players.Add(player);
        }

        return players;
    }
}
