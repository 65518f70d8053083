namespace Dramatis.Consumer.Tests.Support;

/// <summary>A fenced block.</summary>
/// <param name="Before">The last line of text before it.</param>
internal sealed record DocumentBlock(string Language, string Text, string Before);
