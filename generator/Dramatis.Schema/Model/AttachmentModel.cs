namespace Dramatis.Schema.Model;

/// <summary>A player that gets the interface.</summary>
/// <param name="Player">The written name of the player, with its namespace.</param>
/// <param name="Declaration"><c>record State</c> or <c>interface IMeeting</c>.</param>
/// <param name="Interface">The interface, qualified if the player is in another namespace.</param>
public sealed record AttachmentModel(string Player, string Declaration, string Interface);
