using Dramatis.Generator.Rules;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Generator.Pipeline;

/// <summary>A file as declarations, each for itself, and its errors but those in rules; warnings are the analyzer's.</summary>
/// <param name="Lost">The names that it declares with errors.</param>
internal sealed record CheckedFile(
    EquatableArray<CheckedDeclaration> Declarations, EquatableArray<string> Lost, EquatableArray<SchemaDiagnostic> Errors);

/// <summary>A declaration with everything that its generated code depends on: equal for as long as none of it changes.</summary>
/// <param name="Path">The path of its file, for the places of rules.</param>
/// <param name="Imports">The namespaces that its rules see beside their own.</param>
internal sealed record CheckedDeclaration(BoundDeclaration Declaration, string Path, EquatableArray<string> Imports)
{
    /// <summary>The names in its rules that are declared with errors.</summary>
    public EquatableArray<string> Lost { get; init; }

    /// <param name="pair">The declaration, and the names that all files declare with errors.</param>
    public static CheckedDeclaration WithLost((CheckedDeclaration One, EquatableArray<string> Lost) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return pair.One with { Lost = RuleNames.In(pair.One.Declaration, pair.Lost) };
    }
}
