namespace Dramatis.Schema.Binding.Names;

/// <summary>Which part of a file a finding is about.</summary>
public enum PlaceKind
{
    Version,
    Summary,
    Import,
    Declaration,
    Member,
    Player,
    Inverse,
}
