using Dramatis.Fuzzing.Running;
using Dramatis.Fuzzing.Schemas;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Formatting;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;
using Dramatis.Schema.Syntax.Yaml;
using Dramatis.Schema.Tests.Formatting;

namespace Dramatis.Fuzzing.Targets;

/// <summary>The reader of schema files, and the formatter, which reads likewise.</summary>
internal sealed class SchemaTarget : FuzzTarget
{
    public override string Name => "schema";

    public override int Inputs => 9_000;

    public override IReadOnlyList<Floor> Floors => [new("read whole", 0.03), new("with findings", 0.3), new("declarations", 3)];

    public override FuzzInput Make(long seed)
    {
        var random = SeededRandom.Of(seed);
        var text = random.Pick(SchemaCorpus.Texts);
        if (random.Chance(3) && YamlDocumentReader.Read(new("a", text)) is { Root: { } root, Diagnostics.Count: 0 })
        {
            text = new RandomLayout(random, isFree: true).Print(root);
        }

        text = random.Chance(12) ? text : SchemaTextDamage.Few(text, random);
        return new(seed, [new("a.dramatis.yaml", text)]);
    }

    public override void Check(FuzzInput input, Tally tally)
    {
        var file = input.Files[0];
        var read = Read(file.Text);
        DiagnosticChecks.Check(input.Files, read.Diagnostics);
        CheckNames(file.Text, read);
        Must.BeEqual(read.Diagnostics, Read(file.Text).Diagnostics, "The same text has the same diagnostics");
        Must.BeEqual([Declared(read)], [Declared(Read(file.Text))], "The same text is read equal");
        CheckLineEnds(file.Text, read);
        CheckFormatting(file.Text, tally);
        tally.Add(read.Diagnostics.IsEmpty ? "read whole" : "with findings");
        tally.Add("declarations", read.Declarations.Length);
        foreach (var found in read.Diagnostics)
        {
            tally.AddKind("kinds of findings", found.Rule.Id);
        }
    }

    /// <summary>The declarations without the places of rules, which change with the layout.</summary>
    private static FileDeclarations Declared(SchemaSyntax syntax) => FileDeclarations.Of(syntax).ForOthers();

    private static SchemaSyntax Read(string text) => SchemaParser.Parse(new("a.dramatis.yaml", text));

    private static void CheckNames(string text, SchemaSyntax read)
    {
        foreach (var name in read.Declarations.Select(static declaration => declaration.Name))
        {
            Must.Hold(
                text.Substring(name.Span.Start.Offset, name.Span.Length).Contains(name.Value, StringComparison.Ordinal),
                "A name stands where its span says",
                name.ToString);
        }
    }

    /// <summary>CRLF means what LF does. (A lone CR beside them would become part of a pair.)</summary>
    private static void CheckLineEnds(string text, SchemaSyntax read)
    {
        if (!text.Contains('\r', StringComparison.Ordinal))
        {
            var other = Read(text.Replace("\n", "\r\n", StringComparison.Ordinal));
            Must.BeEqual([Declared(read)], [Declared(other)], "CRLF is read as LF is");
            Must.BeEqual(
                read.Diagnostics.Select(static found => (found.Rule.Id, found.Span.Start.Line, found.Span.Start.Column, found.Message)),
                other.Diagnostics.Select(static found => (found.Rule.Id, found.Span.Start.Line, found.Span.Start.Column, found.Message)),
                "CRLF has the findings that LF has");
        }
    }

    private static void CheckFormatting(string text, Tally tally)
    {
        var once = SchemaFormatter.Format(new("a.dramatis.yaml", text));
        if (once.Text is null && once.Errors.Count == 0)
        {
            // Its contract allows that: better no layout than another meaning.
            tally.Add("left as they are");
        }

        if (once.Text is { } layout)
        {
            var twice = SchemaFormatter.Format(new("a.dramatis.yaml", layout)).Text;
            Must.Hold(layout == twice, "What is laid out stays so", () => $"{layout}\n---- again:\n{twice}");
            Must.BeEqual([Declared(Read(text))], [Declared(Read(layout))], "Layout changes no meaning");
        }
    }
}
