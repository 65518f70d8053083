using System.Text;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Lowering;
using Dramatis.Schema.Model;
using Dramatis.Schema.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dramatis.Generator.Pipeline;

/// <summary>A generated file.</summary>
internal sealed record RenderedSource(string HintName, string Text)
{
    public static RenderedSource Render((SourceModel Model, string Access) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        // docs/decisions.md: One file for each type
        return new(SourceFileName.Of(pair.Model.HintName), SourceRenderer.Render(pair.Model with { Access = pair.Access }));
    }

    public static RenderedSource RenderModelClass((SchemaOutline Outline, string Access) pair, CancellationToken cancellation) =>
        Render((ModelClassLowering.Lower(pair.Outline), pair.Access), cancellation);

    public void AddTo(SourceProductionContext output) => output.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
}
