using Dramatis.Generator.Diagnostics;
using Dramatis.Generator.Pipeline;
using Dramatis.Schema;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator;

/// <summary>Turns the schema files of a project into records, roles, validators and builders.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DomainModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The schema files of the project and of its references, as text.
        var files = context.AdditionalTextsProvider
            .Where(SchemaFiles.IsSchema)
            .Select(SchemaFiles.ReadFile)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SchemaFiles.Place)
            .Collect()
            .SelectMany(static (files, _) => SchemaCompilation.Once(files))
            .WithTrackingName(TrackingNames.Files);

        // Each file by itself: a tree with spans, and declarations without spans.
        var parsed = files
            .Select(ParsedFile.Parse)
            .WithTrackingName(TrackingNames.Syntax);

        // The files of the project itself: those of references are compiled elsewhere, and only their names count.
        var own = parsed.Where(static file => !file.Declarations.Origin.IsReferenced);

        // The names that all files together declare.
        var names = parsed
            .Select(static (file, _) => file.Declarations.ForOthers())
            .Collect()
            .Select(static (declarations, _) => SymbolTable.Create(declarations))
            .WithTrackingName(TrackingNames.Names);

        // Each file with the names that it uses. Most edits of other files leave it equal.
        var scoped = own
            .Combine(names)
            .Select(ScopedFile.Create)
            .WithTrackingName(TrackingNames.Scope);

        // Each file bound: its declarations, and what is wrong in it.
        var bound = scoped
            .Select(new FileBinder().Bind)
            .WithTrackingName(TrackingNames.Bound);

        // The names that are declared with errors: rules that use them are left out.
        var lost = bound
            .SelectMany(static (file, _) => file.Lost)
            .Collect()
            .Select(static (names, _) => names.Distinct(StringComparer.Ordinal).ToEquatable())
            .WithTrackingName(TrackingNames.Lost);

        // Each declaration as models, ready to print: one that is bound as before stays as it is.
        var lowered = bound
            .SelectMany(static (file, _) => file.Declarations)
            .Combine(lost)
            .Select(CheckedDeclaration.WithLost)
            .Select(LoweredDeclaration.Lower)
            .WithTrackingName(TrackingNames.Lowered);

        // The visibility of the generated types.
        var access = context.AnalyzerConfigOptionsProvider
            .Select(Visibility.Read)
            .WithTrackingName(TrackingNames.Access);

        // One text for each model. A type that did not change is not printed again.
        var sources = lowered
            .SelectMany(static (declaration, _) => declaration.Models)
            .Combine(access)
            .Select(RenderedSource.Render)
            .WithTrackingName(TrackingNames.Render);

        // The class that lists the types of a schema, one for each namespace.
        var models = names
            .SelectMany(static (table, _) => table.Outlines.Where(static outline => !outline.IsReferenced))
            .Combine(access)
            .Select(RenderedSource.RenderModelClass)
            .WithTrackingName(TrackingNames.Model);

        var errors = bound
            .SelectMany(static (file, _) => file.Errors)
            .WithTrackingName(TrackingNames.Errors);

        var errorsInRules = lowered
            .SelectMany(static (declaration, _) => declaration.Errors)
            .WithTrackingName(TrackingNames.Errors);

        // The types of references that the project imports and that are not there.
        var missing = names
            .Combine(own.Collect())
            .Combine(context.CompilationProvider)
            .SelectMany(MissingTypes.Find)
            .WithTrackingName(TrackingNames.Missing);

        context.RegisterSourceOutput(sources, static (output, source) => source.AddTo(output));
        context.RegisterSourceOutput(models, static (output, source) => source.AddTo(output));
        context.RegisterSourceOutput(errors, static (output, error) => output.ReportDiagnostic(error.ToRoslyn()));
        context.RegisterSourceOutput(missing, static (output, error) => output.ReportDiagnostic(error.ToRoslyn()));
        context.RegisterSourceOutput(errorsInRules, static (output, error) => output.ReportDiagnostic(error.ToRoslyn()));
    }
}
