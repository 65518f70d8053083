using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema;

/// <summary>A file as a tree with spans, and its declarations without them.</summary>
public sealed record ParsedFile(SchemaSyntax Syntax, FileDeclarations Declarations)
{
    public static ParsedFile Parse(SchemaText text, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var syntax = SchemaParser.Parse(text);
        return new(syntax, FileDeclarations.Of(syntax) with { Origin = text.Origin });
    }
}
