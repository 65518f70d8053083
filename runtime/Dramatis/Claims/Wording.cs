namespace Dramatis;

/// <summary>What the text calls a player, where that is not its name.</summary>
/// <param name="Who">The player.</param>
/// <param name="Words">The text's words.</param>
public sealed record Wording(Actor Who, string Words);
