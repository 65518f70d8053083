namespace Dramatis.Schema.Binding.Names;

/// <summary>A place in a file that an edit elsewhere in it does not move.</summary>
/// <param name="Index">Of the import or the declaration.</param>
/// <param name="Member">The member of the declaration.</param>
public sealed record Place(PlaceKind Kind, int Index = 0, string? Member = null);
