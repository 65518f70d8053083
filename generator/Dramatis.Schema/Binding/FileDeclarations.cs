using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>
/// What a file contributes to the names of the project: equal as long as no other file can tell a change.
/// </summary>
/// <param name="Namespace">Null where it is missing or broken.</param>
/// <param name="Blanked">Names of declarations that were lost to errors.</param>
/// <param name="References">What they refer to.</param>
/// <param name="CodeWords">The capitalised words in its rules and checks: what an import may be needed for.</param>
public sealed record FileDeclarations(
    string Path,
    string? Namespace,
    string? Version,
    string? Summary,
    EquatableArray<string> Imports,
    EquatableArray<Declared> Declarations,
    FileReferences References,
    EquatableArray<string> Blanked,
    EquatableArray<string> CodeWords);
