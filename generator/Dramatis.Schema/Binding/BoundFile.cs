using System.Collections.Immutable;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding;

/// <summary>What a file declares, bound against its scope.</summary>
public sealed record BoundFile(
    string Path,
    string Namespace,
    ImmutableArray<BoundDeclaration> Declarations,
    ImmutableArray<SchemaDiagnostic> Diagnostics);
