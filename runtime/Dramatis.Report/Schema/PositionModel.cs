namespace Dramatis.Report;

/// <summary>A position as a line from its relation to who may play it, in pixels.</summary>
/// <param name="Name">The position, with how many play it.</param>
/// <param name="Players">The types and roles.</param>
/// <param name="Title">The same uncut, with the schema's words and who plays the roles.</param>
/// <param name="IsKey">Whether it says which proposition it is.</param>
/// <param name="IsInherited">Whether a base declares it.</param>
internal sealed record PositionModel(
    string Name, string Players, string Title, bool IsKey, bool IsInherited, int Y, int TextY, int BendX);
