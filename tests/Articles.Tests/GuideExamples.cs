using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Articles.Tests;

/// <summary>The C# blocks of a document as one program, each block a method with a fact base of its own.</summary>
/// <remarks>A statement that ends in <c>// -> text</c> must have that text as its value.</remarks>
internal static class GuideExamples
{
    private const string Fence = "```csharp\n";
    private const string Result = "// -> ";
    private const string Open = "{\n";
    private const string Close = "}";

    private const string Head = """
        using System;
        using System.Buffers;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using Articles;
        using Articles.Cast;
        using Core;
        using Diplomacy;
        using Dramatis;
        using static Articles.Cast.Blocs;
        using static Articles.Cast.Organisations;
        using static Articles.Cast.People;
        using static Articles.Cast.Places;
        using static Articles.Cast.States;

        public static class Examples
        {
            private static Action<object, string> s_check = (_, _) => { };

            private static Source Source { get; } = new("example");
            private static When Now => When.AsOf(Source);

            public static void Begin(FactBase.Builder facts, Action<object, string> check, out Reading article) =>
                (s_check, article) = (check, facts.Read(Source));

            private static T Check<T>(T value, string expected)
                where T : notnull
            {
                s_check(value, expected);
                return value;
            }

        """;

    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp14);

    /// <summary>The blocks in their order.</summary>
    public static IReadOnlyList<string> Of(string document) =>
    [
        .. document.ReplaceLineEndings("\n").Split(Fence).Skip(1)
            .Select(static rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]),
    ];

    /// <summary>How many results the blocks state.</summary>
    public static int ResultsIn(IEnumerable<string> blocks) =>
        blocks.Sum(static block => block.Split(Result).Length - 1);

    /// <summary>All blocks in one compilation.</summary>
    public static CSharpCompilation Compile(IReadOnlyList<string> blocks)
    {
        var program = new StringBuilder(Head);
        for (var number = 0; number < blocks.Count; number++)
        {
            program.Append(CultureInfo.InvariantCulture, $"public static void Block{number + 1}(")
                .Append("FactBase.Builder facts, Action<object, string> check)\n{\n")
                .Append("Begin(facts, check, out var article);\n")
                .Append(CultureInfo.InvariantCulture, $"#line 1 \"block {number + 1}\"\n")
                .Append(WithChecks(blocks[number]))
                .Append("#line default\n}\n\n");
        }

        return CSharpCompilation.Create(
            "Guide",
            [CSharpSyntaxTree.ParseText(program.Append("}\n").ToString(), s_language)],
            References(),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Runs every block and hands each result over with what the document says of it.</summary>
    public static void Run(CSharpCompilation compilation, Action<string, string> check)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var examples = Assembly.Load(stream.ToArray()).GetType("Examples")!;
        Action<object, string> given = (value, expected) => check(expected, TextOf(value));
        foreach (var block in examples.GetMethods().Where(IsBlock))
        {
            block.Invoke(null, [new FactBase.Builder(), given]);
        }
    }

    private static bool IsBlock(MethodInfo method) => method.Name.StartsWith("Block", StringComparison.Ordinal);

    private static string TextOf(object value) => value is IEnumerable several and not string
        ? string.Join("; ", several.Cast<object>())
        : value.ToString()!;

    /// <summary>The block with a check around each value that it states.</summary>
    private static string WithChecks(string block)
    {
        var body = (BlockSyntax)SyntaxFactory.ParseStatement(Open + block + Close, options: s_language);
        var text = new StringBuilder(body.ToFullString());
        foreach (var statement in body.Statements.Reverse())
        {
            var comment = statement.GetTrailingTrivia().ToString().Trim();
            if (!comment.StartsWith(Result, StringComparison.Ordinal))
            {
                continue;
            }

            var value = ValueOf(statement);
            var expected = SymbolDisplay.FormatLiteral(comment[Result.Length..], quote: true);
            text.Insert(value.Span.End, $", {expected})").Insert(value.SpanStart, "Check(");
        }

        return text.ToString()[Open.Length..^Close.Length];
    }

    private static ExpressionSyntax ValueOf(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax expression => expression.Expression,
        LocalDeclarationStatementSyntax local => local.Declaration.Variables[0].Initializer!.Value,
        _ => throw new InvalidOperationException($"It has no value: {statement}"),
    };

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path));
}
