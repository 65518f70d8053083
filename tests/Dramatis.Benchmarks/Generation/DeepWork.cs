using Dramatis.Benchmarks.Comparing;

namespace Dramatis.Benchmarks.Generation;

/// <summary>The generated code of a deep schema, against the same types by hand, whose builders and checks inherit.</summary>
internal sealed class DeepWork : Work
{
    public override string Name => "deep-schema";

    public override IEnumerable<Row> Measure(bool quick)
    {
        // To compile all of them takes some ten seconds.
        var types = quick ? DeepSchema.Types / 10 : DeepSchema.Types;
        var generated = Compiler.Generate([DeepSchema.File(types)]);
        var byHand = DeepByHand.Texts(types);
        const string Reference = "the same types by hand: members, checks, codec and builder, each inherited";
        yield return Row.AtMost(
            1.25, "generated lines a type of a deep schema", Reference, (Lines(generated) / types, Lines(byHand) / types), "lines");

        var times = Paired.Times(
            quick ? 3 : 5,
            () => Compiler.Emit(Compiler.ParseAll(generated)),
            () => Compiler.Emit(Compiler.ParseAll(byHand)));
        yield return Row.AtMost(1.25, FormattableString.Invariant($"compile time of {types} types of a deep schema"), Reference, (times[0], times[1]), "ns");
    }

    private static double Lines(IReadOnlyDictionary<string, string> texts) =>
        texts.Values.Sum(static text => text.AsSpan().Count('\n'));
}
