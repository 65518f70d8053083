using System.Text;

namespace Dramatis.CompilerServices;

/// <summary>What the members of a caption print: players by their captions, values invariantly.</summary>
public static class CaptionText
{
    /// <summary>A player's caption.</summary>
    public static string Of(IPlayer? player) => player?.Caption ?? "";

    /// <summary>A field's value.</summary>
    public static string Of(FieldValue? value) => FieldValue.Print(value?.Value);

    /// <summary>The captions of several players, with commas between them.</summary>
    public static string Of<T>(Many<T> values)
    {
        if (values.Count == 1)
        {
            return Item(values[0]);
        }

        var text = new StringBuilder();
        foreach (var value in values)
        {
            text.Append(text.Length == 0 ? "" : ", ").Append(Item(value));
        }

        return text.ToString();
    }

    private static string Item<T>(T value) => value is IPlayer player ? player.Caption : FieldValue.Print(value);
}
