namespace Dramatis.Tool.Files;

/// <summary>The exception for a command that cannot be done. Its message is one line that names the cause.</summary>
public sealed class ToolException(string message) : Exception(message);
