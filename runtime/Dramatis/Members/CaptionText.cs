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

    /// <summary>The captions of several players, with commas between them.</summary>
    public static string Of<T>(Many<T> values) =>
        values.Count == 1 ? Item(values[0]) : string.Join(", ", values.Select(Item));

    private static string Item<T>(T value) => value is IPlayer player ? Of(player) : FieldValue.Print(value);
}
