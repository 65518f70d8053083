namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A rule, as those inherit it that are based on its declarer.</summary>
public sealed record DeclaredRule(string Name, string Check, DeclaredCaption? Message, bool IsWarning);
