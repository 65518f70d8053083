using Dramatis.Benchmarks.Comparing;

namespace Dramatis.Benchmarks.Generation;

/// <summary>What the compiler takes for the generated code, against the same types as people write them.</summary>
internal sealed class CompileWork : Work
{
    public override string Name => "compile-time";

    public override IEnumerable<Row> Measure(bool quick)
    {
        var types = quick ? 50 : 400;
        var generated = Compiler.Generate(BenchSchema.Files(types, 1));
        var byHand = ByHand(types, generated);
        Compiler.Emit(Compiler.ParseAll(byHand));
        var times = Paired.Times(
            quick ? 5 : 15,
            () => Compiler.Emit(Compiler.ParseAll(generated)),
            () => Compiler.Emit(Compiler.ParseAll(byHand)));
        yield return Row.AtMost(
            1.25,
            FormattableString.Invariant($"compile time of {types} generated types of 8 fields"),
            "the same types written by hand: members, builder, validator, codec",
            (times[0], times[1]),
            "ns");
    }

    /// <summary>Each type from the one that stands in the folder, under its own name; what all have stands once.</summary>
    private static Dictionary<string, string> ByHand(int types, IReadOnlyDictionary<string, string> generated)
    {
        var (company, contract) = (Read("Company"), Read("Contract"));
        var texts = new Dictionary<string, string> { ["Shared.cs"] = Read("Shared") };
        foreach (var name in (string[])["Code", "Level"])
        {
            var file = $"{BenchSchema.Namespace}.{name}.g.cs";
            texts.Add(file, generated[file]);
        }

        for (var type = 0; type < types; type += 2)
        {
            var (actor, relation) = (BenchSchema.Actor(type), BenchSchema.Relation(type + 1));
            texts.Add($"{actor}.cs", company.Replace("Company", actor, StringComparison.Ordinal));
            texts.Add(
                $"{relation}.cs",
                contract.Replace("Company", actor, StringComparison.Ordinal).Replace("Contract", relation, StringComparison.Ordinal));
        }

        return texts;
    }

    private static string Read(string name)
    {
        var resource = $"ByHand.{name}.txt";
        using var stream = typeof(CompileWork).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);

        // As a project with implicit usings has it.
        return "using System;\nusing System.Collections.Generic;\nusing System.Linq;\n#nullable enable\n" + reader.ReadToEnd();
    }
}
