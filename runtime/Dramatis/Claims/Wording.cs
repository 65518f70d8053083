namespace Dramatis;

/// <summary>The words that a text uses for a player instead of the name.</summary>
/// <param name="Who">The player.</param>
/// <param name="Words">The text's words.</param>
public sealed record Wording(Actor Who, string Words)
{
    /// <summary>
    /// The encoder's reasons for taking the words to mean the player; null where the text leaves no doubt.
    /// </summary>
    public string? How { get; init; }
}
