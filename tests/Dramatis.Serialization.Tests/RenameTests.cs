extern alias Earlier;

using CsCheck;
using Old = Earlier::Saga;

namespace Dramatis.Serialization.Tests;

/// <summary>Files that were saved by the schema as it was, when almost everything had another name.</summary>
public sealed class RenameTests
{
    private static readonly FactFormat s_earlier = new(Old.SagaModel.Schema);

    private static readonly Gen<FactBase> s_facts =
        Gen.Select(Gen.Int, Gen.Int[0, 25], static (seed, claims) => RandomFacts.Make(seed, claims));

    // To the earlier schema the names of today are the former ones, so that each way is the test of the other.
    [Fact]
    public void A_file_saved_under_former_names_is_saved_as_one_that_never_had_them() => s_facts.Sample(
        static facts =>
        {
            var now = Files.Write(facts);
            var before = Write(s_earlier.Read(new MemoryStream(now)));

            Assert.Equal(now, Files.Write(Files.Read(before)));
        },
        iter: 150);

    private static byte[] Write(FactBase facts)
    {
        using var stream = new MemoryStream();
        s_earlier.Write(facts, stream);
        return stream.ToArray();
    }
}
