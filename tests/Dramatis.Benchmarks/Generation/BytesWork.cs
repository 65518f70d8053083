using System.Text;
using Dramatis.Benchmarks.Comparing;

namespace Dramatis.Benchmarks.Generation;

/// <summary>How much text the generator makes of a type of eight fields.</summary>
internal sealed class BytesWork : Work
{
    private const int Limit = 8 * 1024;

    public override string Name => "generated-bytes";

    public override IEnumerable<Row> Measure(bool quick)
    {
        var texts = Compiler.Generate(BenchSchema.Files(2, 1));
        yield return Of("an actor", BenchSchema.Actor(0));
        yield return Of("a relation with two positions besides", BenchSchema.Relation(1));

        Row Of(string what, string type) => Row.Within(
            Limit,
            $"generated text of {what}, 8 fields",
            Encoding.UTF8.GetByteCount(texts[$"{BenchSchema.Namespace}.{type}.g.cs"]),
            "bytes");
    }
}
