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
    public static RenderedSource Render(SourceModel model, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new($"{model.HintName}.g.cs", SourceRenderer.Render(model));
    }

    public static RenderedSource RenderModelClass(SchemaOutline outline, CancellationToken cancellation) => Render(
        ModelClassLowering.Lower(outline),
        cancellation);

    public void AddTo(SourceProductionContext output) => output.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
}
