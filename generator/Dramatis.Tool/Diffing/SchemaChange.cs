namespace Dramatis.Tool.Diffing;

/// <summary>A change.</summary>
/// <param name="Schema">The namespace that it belongs to: the new one, where that was renamed.</param>
/// <param name="Element">What has changed, as <c>Meeting.host</c>; empty for the schema itself.</param>
/// <param name="Text">How: a sentence.</param>
/// <param name="Proposal">What to write where it is a rename.</param>
internal sealed record SchemaChange(ChangeRule Rule, string Schema, string Element, string Text, string? Proposal = null)
{
    /// <summary>The text with the proposal.</summary>
    public string Message => Proposal is null ? Text : $"{Text} {Proposal}";
}
