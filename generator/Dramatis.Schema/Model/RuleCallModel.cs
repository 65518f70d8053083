namespace Dramatis.Schema.Model;

/// <summary>A call of a rule.</summary>
/// <param name="Condition">The call: <c>HostIsNoParticipant()</c>, through the interface if a base declares it.</param>
/// <param name="Code">A C# literal.</param>
/// <param name="Message">A C# expression.</param>
/// <param name="Severity">A C# expression; null for an error.</param>
public sealed record RuleCallModel(string Condition, string Code, string Message, string? Severity);
