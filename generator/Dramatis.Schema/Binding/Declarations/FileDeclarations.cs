using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>The declarations of a file, without spans.</summary>
/// <param name="Namespace">Null if it is missing or broken.</param>
/// <param name="References">The names that the declarations refer to.</param>
/// <param name="Blanked">The names of declarations that were lost to errors.</param>
/// <param name="CodeWords">The capitalised words in rules and checks, for which an import may be needed.</param>
public sealed record FileDeclarations(
    string Path,
    string? Namespace,
    string? Version,
    string? Summary,
    EquatableArray<string> Imports,
    EquatableArray<Declared> Declarations,
    FileReferences References,
    EquatableArray<string> Blanked,
    EquatableArray<string> CodeWords)
{
    /// <summary>The versions that imports ask for.</summary>
    public EquatableArray<AskedVersion> AskedVersions { get; init; }

    /// <summary>The project that the file is compiled in.</summary>
    public SchemaOrigin Origin { get; init; } = SchemaOrigin.Own;

    /// <summary>The declarations of a file, read off its tree.</summary>
    public static FileDeclarations Of(SchemaSyntax syntax)
    {
        var declarations = syntax.Declarations.Select(DeclarationExtractor.Declare).ToEquatable();
        return new(
            syntax.Path,
            syntax.Namespace?.Value,
            syntax.Version?.Value,
            syntax.Summary?.Value,
            syntax.Imports.Select(static i => i.Value).ToEquatable(),
            declarations,
            FileReferences.Of(declarations),
            syntax.Blanked.OrderBy(static n => n, StringComparer.Ordinal).ToEquatable(),
            RuleWords.In(declarations))
        {
            AskedVersions = syntax.ImportVersions
                .Select(static (version, i) => version is null ? null : new AskedVersion(i, version.Value))
                .OfType<AskedVersion>()
                .ToEquatable(),
        };
    }

    /// <summary>
    /// The part of the file on which other files can depend. An edit of the rest leaves this part equal.
    /// </summary>
    public FileDeclarations ForOthers() =>
        this with { Declarations = Declarations.Select(static declared => declared.ForOthers()).ToEquatable() };
}

/// <summary>A version that an import asks for.</summary>
/// <param name="Import">The number of the import in its file.</param>
public sealed record AskedVersion(int Import, string Version);
