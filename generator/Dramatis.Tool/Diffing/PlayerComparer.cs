using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the players of roles and positions.</summary>
internal sealed class PlayerComparer(SchemaMatch match)
{
    private readonly Casting _before = new(match.Before);
    private readonly Casting _after = new(match.After);

    /// <param name="isRole">
    /// True for a role, whose type in C# does not depend on its players; false for a position.
    /// </param>
    public void Compare(ChangeList changes, IReadOnlyList<Symbol> old, IReadOnlyList<Symbol> now, bool isRole)
    {
        if (old.Select(match.NameOf).ToHashSet().SetEquals(now.Select(static player => player.FullName)))
        {
            return;
        }

        var (before, after) = (_before.Of(old).Select(match.NameOf).ToHashSet(), _after.Of(now));
        var (gone, come) = (before.Except(after).ToList(), after.Except(before).ToList());
        var text = $"{Shown(old)} became {Shown(now)}";
        var isTypeOther = isRole ? gone.Count + come.Count == 0 : Form(old, match.NameOf) != Form(now, Name);
        changes.AddIf(gone.Count > 0, PlayersRemoved, $"{text}; removed: {Shown(gone)}.");
        changes.AddIf(come.Count > 0, PlayersAdded, $"{text}; added: {Shown(come)}.");
        changes.AddIf(isTypeOther, PlayersNamedOtherwise, $"{text}, so the C# type changed.");
        changes.AddIf(
            gone.Count + come.Count == 0 && !isTypeOther,
            PlayersAdded,
            $"{text}; the same types can play it.");
    }

    private static string Name(Symbol player) => player.FullName;

    /// <summary>A text that is equal for two positions if their players have the same type in C#.</summary>
    private static string Form(IReadOnlyList<Symbol> players, Func<Symbol, string> name) =>
        players.Count == 1 ? name(players[0])
        : players.All(static player => player.Kind != SymbolKind.BuiltIn) ? "union"
        : string.Join(' ', players.Select(static player => $"{player.Kind} {player.Plays} {player.Name}").Order());

    private static string Shown(IEnumerable<Symbol> players) =>
        $"'{string.Join(" | ", players.Select(static player => player.Name))}'";

    private static string Shown(List<string> names)
    {
        const int Most = 5;
        var shown = string.Join(", ", names.Order(StringComparer.Ordinal).Take(Most));
        return names.Count <= Most ? shown : FormattableString.Invariant($"{shown} and {names.Count - Most} more");
    }
}
