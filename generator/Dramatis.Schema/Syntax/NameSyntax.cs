using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>A name that refers to something: <c>State</c> or <c>Core.State</c>.</summary>
/// <param name="Qualifier">The namespace, where it is written.</param>
/// <param name="Name">The name itself.</param>
/// <param name="Span">Where it stands.</param>
public sealed record NameSyntax(string? Qualifier, string Name, Span Span)
{
    public string Written => Qualifier is null ? Name : $"{Qualifier}.{Name}";
}
