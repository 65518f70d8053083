using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema;

/// <summary>A file as a tree with spans, and what it declares without them.</summary>
public sealed record ParsedFile(SchemaSyntax Syntax, FileDeclarations Declarations)
{
    public static ParsedFile Parse(SchemaText text, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var syntax = SchemaParser.Parse(text);
        return new(syntax, DeclarationReader.Read(syntax));
    }
}
