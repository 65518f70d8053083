namespace Dramatis.Tool.Files;

/// <summary>The tool cannot do what it was asked for; the message is one line that says what and why.</summary>
public sealed class ToolException(string message) : Exception(message);
