using System.Runtime.CompilerServices;

namespace Dramatis.CompilerServices;

/// <summary>Prints members for captions: players by their captions, values independently of the culture.</summary>
public static class CaptionText
{
    /// <summary>The caption of a player; empty for null.</summary>
    public static string Of(IPlayer? player)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return player?.Caption ?? "";
    }

    /// <summary>The text of a value of a field.</summary>
    public static string Of(FieldValue? value) => FieldValue.Print(value?.Value);

    /// <summary>
    /// The texts of several values, with commas between them. Captions of relations and claims are clauses, and may
    /// contain commas; semicolons come between them.
    /// </summary>
    public static string Of<T>(Many<T> values) => values.Count == 1
        ? Item(values[0])
        : string.Join(values.Any(static value => IsClause(value)) ? "; " : ", ", values.Select(Item));

    /// <summary>The texts of the scalars of several values, with commas between them.</summary>
    public static string Of<T>(Many<T> values, Func<T, FieldValue> shown) =>
        string.Join(", ", values.Select(value => Of(shown(value))));

    /// <summary>The captions of several actors as a phrase: <c>Norland, Sudland and Vale</c>.</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="word">The word before the last one.</param>
    internal static string Phrase<T>(Many<T> actors, string word = "and")
        where T : IActor => actors.Count < 2
        ? Of(actors)
        : $"{string.Join(", ", actors.SkipLast(1).Select(Item))} {word} {Item(actors[^1])}";

    /// <summary>True for a player whose caption is a clause.</summary>
    internal static bool IsClause<T>(T player) => player is IPlayer and not IActor;

    private static string Item<T>(T value) => value is IPlayer player ? Of(player) : FieldValue.Print(value);
}
