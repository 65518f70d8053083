namespace Dramatis;

/// <summary>What is wrong with a text that should be EDTF.</summary>
/// <param name="Position">Where in the text, from 0.</param>
/// <param name="Reason">What is wrong there, as in <c>month 13 does not exist</c>.</param>
public readonly record struct EdtfError(int Position, string Reason)
{
    /// <summary>The reason with its position.</summary>
    public override string ToString() => $"{Reason} (at position {Position})";
}
