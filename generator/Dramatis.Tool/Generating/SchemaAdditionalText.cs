using System.Text;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;

namespace Dramatis.Tool.Generating;

/// <summary>A schema file as the compiler hands it over.</summary>
internal sealed class SchemaAdditionalText(SchemaText file) : AdditionalText
{
    public override string Path { get; } = FullPath(file);

    /// <summary>The path by which the compiler knows a file.</summary>
    public static string FullPath(SchemaText file) => System.IO.Path.GetFullPath(file.Path);

    public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) =>
        file.Text is null ? null : Microsoft.CodeAnalysis.Text.SourceText.From(file.Text, Encoding.UTF8);
}
