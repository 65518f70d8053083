namespace Dramatis;

/// <summary>The first error in a text that should be EDTF.</summary>
/// <param name="Position">The place in the text, counted from 0.</param>
/// <param name="Reason">The reason, such as <c>month 13 does not exist</c>.</param>
public readonly record struct EdtfError(int Position, string Reason)
{
    /// <summary>The reason with its position.</summary>
    public override string ToString() => $"{Reason} (at position {Position})";
}
