using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Dramatis.Generator.Tests.Drawing;
using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Dramatis.Generator.Tests;

/// <summary>
/// What holds of every schema: its code compiles without a warning, valid values of its types are found valid and broken
/// ones broken, and facts about them survive the file format and System.Text.Json. See docs/quality.md.
/// </summary>
public sealed class RandomSchemasTests(ITestOutputHelper output)
{
    private const int Claims = 16;

    private readonly ConcurrentDictionary<Feature, int> _features = [];
    private int _schemas;
    private int _unbound;
    private int _values;
    private int _broken;
    private int _claims;

    [Fact]
    public void Values_of_every_schema_survive()
    {
        Sample(Draw.Of(SchemaDraw.Make), 30);
        foreach (var feature in Enum.GetValues<Feature>().Where(feature => !_features.ContainsKey(feature)))
        {
            // Fails where the feature is hardly ever drawn.
            Sample(Draw.Of(SchemaDraw.Make).Where(drawn => drawn.Features.Contains(feature)), 1);
        }

        output.WriteLine($"{_schemas} schemas, {_unbound} not bound, {_values} values, {_broken} broken ones, {_claims} claims");
        Assert.True(_unbound * 20 < _schemas, $"{_unbound} of {_schemas} schemas that should be valid are not.");
    }

    private void Sample(Gen<Drawn> schemas, int iterations) =>
        FixedCases.Sample(schemas, Survives, iterations, static drawn => drawn.Print());

    private void Survives(Drawn drawn)
    {
        Interlocked.Increment(ref _schemas);
        List<SchemaFile> files = [.. drawn.Files.Select(static file => new SchemaFile(file.Path, file.Text))];
        var run = GeneratorRun.Of(files);
        Assert.True(run.Result.Exception is null, run.Result.Exception?.ToString());
        Assert.Equal(run.Texts, GeneratorRun.Of(files).Texts);
        Assert.All(run.Texts.Where(static text => !text.Key.EndsWith(".Rules", StringComparison.Ordinal)), AssertLaidOut);
        Assert.All(
            TrackingNames.All.SelectMany(run.Again().Reasons),
            static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        if (!run.Result.Diagnostics.IsEmpty)
        {
            Interlocked.Increment(ref _unbound);
            output.WriteLine($"Not bound: {string.Join("\n", run.Result.Diagnostics)}");
            return;
        }

        foreach (var feature in drawn.Features)
        {
            _features.AddOrUpdate(feature, 1, static (_, count) => count + 1);
        }

        using var loaded = LoadedSchema.Compile(run.Generated(), drawn.Spaces);
        Survive(drawn, loaded);
    }

    /// <summary>One namespace a file, and single empty lines between members only.</summary>
    private static void AssertLaidOut(KeyValuePair<string, string> text)
    {
        Assert.Single(Regex.Matches(text.Value, "^namespace .+;$", RegexOptions.Multiline));
        Assert.DoesNotMatch(@"\{\n\n|\n\n\n|\n\n *\}", text.Value);
    }

    private void Survive(Drawn drawn, LoadedSchema loaded)
    {
        var draw = new Draw(new PCG(1, drawn.Seed));
        var values = new ValueDraw(draw, drawn, loaded);
        void Seen(EntityForm form)
        {
            Interlocked.Increment(ref _values);
            var value = ValueDraw.Built(form);
            SurvivesJson(value, form.Type, loaded);
            Assert.Equal(value, Constructed.Again(value));
            if (Breakage.Of(draw, form) is { } breakage)
            {
                Interlocked.Increment(ref _broken);
                breakage.Check();
            }
        }

        values.MakeActors().ToList().ForEach(Seen);
        var facts = new ClaimDraw(draw, values).Make(Claims, Seen);
        foreach (var claim in facts.Claims)
        {
            Interlocked.Increment(ref _claims);
            SurvivesJson(claim.Whole, typeof(Claim), loaded);
        }

        var bytes = Written(facts, loaded);
        var back = loaded.Format.Read(new MemoryStream(bytes));
        Assert.True(FactBase.Diff(facts, back).IsEmpty, "What was read back differs.");
        Assert.True(FactBase.Diff(back, facts).IsEmpty, "What was read back differs.");
        Assert.Equal(bytes, Written(back, loaded));
    }

    private static byte[] Written(FactBase facts, LoadedSchema loaded)
    {
        using var stream = new MemoryStream();
        loaded.Format.Write(facts, stream);
        return stream.ToArray();
    }

    private static void SurvivesJson(object value, Type type, LoadedSchema loaded)
    {
        var json = JsonSerializer.Serialize(value, type, loaded.Json);
        var back = JsonSerializer.Deserialize(json, type, loaded.Json)!;
        Assert.True(value.Equals(back), $"{value} is read back as {back}: {json}");
        Assert.Equal(json, JsonSerializer.Serialize(back, type, loaded.Json));
    }
}
