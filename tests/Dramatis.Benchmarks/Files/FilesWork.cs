using Bench;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Facts;

namespace Dramatis.Benchmarks.Files;

/// <summary>How long it takes to read and to write a file of facts.</summary>
internal sealed class FilesWork : Work
{
    /// <inheritdoc/>
    public override string Name => "files";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick)
    {
        var format = new FactFormat(BenchModel.Schema);
        var facts = SampleFacts.Make(200_000, 20_000);
        var file = new MemoryStream();
        format.Write(facts, file);
        var plain = Read(file, HandReader.Read);
        var read = Read(file, stream => format.Read(stream));
        MakeSure(read.Claims.Count() == plain.Claims.Count, "ours and by hand");
        MakeSure(Read(file, DtoReader.Read).Claims.Count == plain.Claims.Count, "by DTO and by hand");

        const string Reading = "read 200,000 claims about 20,000 actors";
        var times = Paired.Times(
            quick ? 3 : 9,
            () => Read(file, stream => format.Read(stream)),
            () => Read(file, HandReader.Read),
            () => Read(file, DtoReader.Read));
        yield return Row.AtMost(1, Reading, "hand-written Utf8JsonReader", (times[0], times[1]), "ns");
        yield return Row.AtLeast(2.5, Reading, "System.Text.Json, source-generated", (times[0], times[2]), "ns");
        var ours = Paired.Retained(() => Read(file, stream => format.Read(stream)));
        var theirs = Paired.Retained(() => Read(file, HandReader.Read));
        yield return Row.AtMost(1, Reading + ", what is retained", "hand-written objects", (ours, theirs), "bytes");

        var written = new MemoryStream((int)file.Length * 2);
        var writing = Paired.Times(
            quick ? 3 : 9,
            () => Write(written, stream => format.Write(read, stream)),
            () => Write(written, stream => format.Write(facts, stream)),
            () => Write(written, stream => HandWriter.Write(plain, stream)));
        const string Writing = "write them";
        const string Hand = "hand-written Utf8JsonWriter";
        yield return Row.AtMost(1.1, Writing, Hand, (writing[0], writing[2]), "ns");
        yield return Row.AtMost(1.1, Writing + ", of a base that must be sorted first", Hand, (writing[1], writing[2]), "ns");
    }

    private static T Read<T>(MemoryStream file, Func<Stream, T> read)
    {
        file.Position = 0;
        return read(file);
    }

    private static void Write(MemoryStream file, Action<Stream> write)
    {
        file.SetLength(0);
        write(file);
    }

    private static void MakeSure(bool agree, string which)
    {
        if (!agree)
        {
            throw new InvalidOperationException($"What is read {which} differs.");
        }
    }
}
