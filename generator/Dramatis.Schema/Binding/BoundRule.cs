using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>A rule. Whether its check is one C# expression is for the Roslyn side to say.</summary>
/// <param name="Name">The rule's id; in C# a method in PascalCase.</param>
/// <param name="Declarer">The actor or relation that declares it.</param>
public sealed record BoundRule(
    string Name,
    string CSharpName,
    Symbol Declarer,
    ScalarSyntax Check,
    BoundCaption? Message,
    bool IsWarning);
