using Bench;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Facts;

namespace Dramatis.Benchmarks.Files;

/// <summary>Reading and writing files of facts.</summary>
internal sealed class FilesWork : Work
{
    private const string Dto = "System.Text.Json, source-generated";

    private static readonly FactFormat s_format = new(BenchModel.Schema);

    /// <inheritdoc/>
    public override string Name => "files";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick) => [.. Small(quick), .. Usual(quick)];

    private static IEnumerable<Row> Small(bool quick)
    {
        var facts = SampleFacts.Make(200_000, 20_000);
        var file = new MemoryStream();
        s_format.Write(facts, file);
        var plain = Read(file, DtoReader.Read);
        var read = Read(file, s_format.Read);
        MakeSure(read.Claims.Count() == plain.Claims.Count);

        const string Reading = "read 200,000 claims about 20,000 actors";
        yield return Reads(Reading, file, quick);
        var ours = Paired.Retained(() => Read(file, s_format.Read));
        var theirs = Paired.Retained(() => Read(file, DtoReader.Read));
        yield return Row.AtMost(1, Reading + ", what is retained", "hand-written objects", (ours, theirs), "bytes");

        var written = new MemoryStream((int)file.Length * 2);
        var writing = Paired.Times(
            quick ? 3 : 9,
            () => Write(written, stream => s_format.Write(read, stream)),
            () => Write(written, stream => s_format.Write(facts, stream)),
            () => Write(written, stream => HandWriter.Write(plain, stream)));
        const string Writing = "write them";
        const string Hand = "hand-written Utf8JsonWriter";
        yield return Row.AtMost(1.1, Writing, Hand, (writing[0], writing[2]), "ns");
        yield return Row.AtMost(1.1, Writing + ", of a base that must be sorted first", Hand, (writing[1], writing[2]), "ns");
    }

    private static IEnumerable<Row> Usual(bool quick)
    {
        var claims = quick ? 20_000 : 40_000;
        var file = new MemoryStream();
        s_format.Write(UsualFacts.Make(claims), file);
        MakeSure(Read(file, s_format.Read).Claims.Count() == Read(file, DtoReader.Read).Claims.Count);
        var work = FormattableString.Invariant($"read {claims:N0} claims as people have them: long texts, ten parts, 1,000 sources");
        yield return Reads(work, file, quick);
    }

    private static Row Reads(string work, MemoryStream file, bool quick)
    {
        var times = Paired.Times(quick ? 3 : 9, () => Read(file, s_format.Read), () => Read(file, DtoReader.Read));
        return Row.AtLeast(1.5, work, Dto, (times[0], times[1]), "ns");
    }

    private static FactBase Read(MemoryStream file, Func<Stream, FactFileOptions?, FactBase> read) =>
        Read(file, stream => read(stream, null));

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

    private static void MakeSure(bool agree)
    {
        if (!agree)
        {
            throw new InvalidOperationException("The two readers read other numbers of claims.");
        }
    }
}
