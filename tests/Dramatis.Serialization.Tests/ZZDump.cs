namespace Dramatis.Serialization.Tests;

public sealed class ZZDump
{
    [Fact]
    public void D()
    {
        for (var seed = 0; seed < 4000; seed++)
        {
            var facts = RandomFacts.Make(seed, seed % 26);
            var a = Files.Write(facts);
            var b = Files.Write(Files.Read(a));
            if (!a.AsSpan().SequenceEqual(b))
            {
                File.WriteAllBytes("/tmp/a.jsonl", a);
                File.WriteAllBytes("/tmp/b.jsonl", b);
                Assert.Fail("seed " + seed);
            }
        }
    }
}
