using System.Text;
using Dramatis.Tool.Diffing;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Tests.Diffing;

/// <summary>What the catalogue says of each kind of change, held against generated code and stored facts.</summary>
public sealed class ChangeClassTests
{
    /// <summary>Breaks who compares the codes of issues; no signature shows that.</summary>
    private const string CodeOfRule = "DIFF095";

    private static readonly byte[] s_facts =
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Play.jsonl"));

    public static TheoryData<string> Rules => [.. ChangeExamples.All.Select(static example => example.Rule)];

    [Fact]
    public void Every_kind_of_change_has_one_example() => Assert.Equal(
        ChangeCatalog.All.Select(static rule => rule.Id),
        ChangeExamples.All.Select(static example => example.Rule));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_is_found_and_nothing_else_that_breaks(string id)
    {
        var example = Example(id);

        var found = SchemaDiff.Run(Model(example.Old), Model(example.New)).SelectMany(static schema => schema.Changes).ToList();

        var rule = Assert.Single(found, change => change.Rule.Id == id).Rule;
        Assert.All(found, change => Assert.True(
            (change.Rule.Classes & ~rule.Classes) == ChangeClasses.None || Follows(change.Rule.Id),
            $"{change.Rule.Id} {change.Element} {change.Text}"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_change_breaks_source_if_callers_lose_a_signature_or_have_to_set_more(string id)
    {
        var example = Example(id);
        var old = SchemaCode.Of(example.Old);
        var now = SchemaCode.Of(example.New);

        var lost = old.Api.Except(now.Api).Concat(old.Calls.Except(now.Accepted)).ToList();
        var demanded = now.Required.Except(old.Required).Where(one => old.TypeNames.Contains(one.Type)).ToList();

        var isBroken = lost.Count + demanded.Count > 0 || id == CodeOfRule;
        Assert.True(
            Rule(id).Classes.HasFlag(ChangeClasses.Source) == isBroken,
            $"lost: {string.Join("; ", lost)}; demanded: {string.Join("; ", demanded)}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_change_breaks_data_if_a_file_written_before_is_refused(string id)
    {
        var example = Example(id);
        var old = SchemaCode.Of(example.Old);
        var now = SchemaCode.Of(example.New);
        var written = Header(example.Old, s_facts);
        Assert.True(
            old.Format.TryRead(new MemoryStream(written), out var facts, out var issues, new() { Unsealed = true }),
            string.Join('\n', issues));
        using var saved = new MemoryStream();
        old.Format.Write(facts, saved);
        saved.Position = 0;

        var isReadByHand = now.Format.TryRead(new MemoryStream(written), out _, out var byHand, new() { Unsealed = true });
        var isReadSaved = now.Format.TryRead(saved, out _, out var stored);

        Assert.True(
            Rule(id).Classes.HasFlag(ChangeClasses.Data) != (isReadByHand && isReadSaved),
            string.Join('\n', byHand.Concat(stored)));
    }

    internal static SchemaModel Model(IReadOnlyList<string> texts)
    {
        var model = SchemaModel.Of(ChangeExample.Files(texts));
        Assert.Empty(model.Errors.Select(static error => $"{error.Rule.Id} {error.Span.Start.Line} {error.Message}"));
        return model;
    }

    /// <summary>What a change may bring with it: the key of a relation depends on its positions.</summary>
    private static bool Follows(string id) => id is "DIFF082";

    private static ChangeExample Example(string id) => ChangeExamples.All.Single(example => example.Rule == id);

    private static ChangeRule Rule(string id) => ChangeCatalog.All.Single(rule => rule.Id == id);

    /// <summary>The facts with the header that a schema of two namespaces, or with a version, writes.</summary>
    private static byte[] Header(IReadOnlyList<string> texts, byte[] facts)
    {
        var version = texts[0].Contains("version: 1.0.0", StringComparison.Ordinal) ? "\"1.0.0\"" : "null";
        var more = texts.Count > 1 ? ",\"More\":null" : "";
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(facts)
            .Replace("\"Play\":null", $"\"Play\":{version}{more}", StringComparison.Ordinal));
    }
}
