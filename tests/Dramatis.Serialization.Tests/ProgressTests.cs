using System.Text;

namespace Dramatis.Serialization.Tests;

/// <summary>Asynchronous calls tell how far they are: at a bounded rate, and once at the end.</summary>
public sealed class ProgressTests
{
    private const int Step = 1 << 16;

    private static readonly FactBase s_facts = RandomFacts.Make(21, 3000);
    private static readonly byte[] s_file = Files.Write(s_facts);

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(1024)]
    public async Task Reading_tells_lines_claims_and_bytes_of_how_many(int batchSize)
    {
        var reports = new Reports();

        await Format(batchSize).ReadAsync(new MemoryStream(s_file), progress: reports);

        AssertRises(reports);
        Assert.All(reports, static report => Assert.Equal((s_file.Length, null), (report.TotalBytes, report.TotalClaims)));
        Assert.Equal((Files.Lines(s_file).Count, s_facts.Claims.Count(), s_file.Length), Counts(reports[^1]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(1024)]
    public async Task Writing_tells_lines_claims_of_how_many_and_bytes(int batchSize)
    {
        var reports = new Reports();

        await Format(batchSize).WriteAsync(s_facts, new MemoryStream(), reports);

        AssertRises(reports);
        Assert.All(reports, static report => Assert.Equal((null, s_facts.Claims.Count()), (report.TotalBytes, report.TotalClaims)));
        Assert.Equal((Files.Lines(s_file).Count, s_facts.Claims.Count(), s_file.Length), Counts(reports[^1]));
    }

    [Fact]
    public async Task Stream_without_a_length_has_no_total()
    {
        var reports = new Reports();

        await Files.Format.ReadAsync(new EndlessStream(s_file), progress: reports);

        Assert.All(reports, static report => Assert.Null(report.TotalBytes));
        Assert.Equal(s_file.Length, reports[^1].Bytes);
    }

    [Fact]
    public async Task Stream_that_stands_in_its_middle_has_the_rest_as_total()
    {
        var reports = new Reports();
        var stream = new MemoryStream([.. "before"u8, .. Small.File]) { Position = 6 };

        await Files.Format.ReadAsync(stream, progress: reports);

        Assert.Equal((Small.File.Length, (long?)Small.File.Length), (reports.Single().Bytes, reports[0].TotalBytes));
    }

    [Fact]
    public async Task Small_file_is_reported_once()
    {
        var (reading, writing) = (new Reports(), new Reports());

        await Files.Format.ReadAsync(new MemoryStream(Small.File), progress: reading);
        await Files.Format.WriteAsync(Small.Facts, new MemoryStream(), writing);

        Assert.Equal(Small.Facts.Claims.Count(), Assert.Single(reading).Claims);
        Assert.Equal(Small.Facts.Claims.Count(), Assert.Single(writing).Claims);
    }

    [Fact]
    public async Task File_with_errors_is_reported_to_its_end()
    {
        var (reports, broken) = (new Reports(), Encoding.UTF8.GetString(s_file).Replace("Saga.Quest", "Saga.Quast", StringComparison.Ordinal));

        var (facts, issues) = await Files.Format.TryReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(broken)), progress: reports);

        Assert.Null(facts);
        Assert.NotEmpty(issues);
        AssertRises(reports);
    }

    [Fact]
    public async Task Files_have_progress_as_streams_have()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("dramatis").FullName, "facts.jsonl");
        var (saving, loading) = (new Reports(), new Reports());

        await Files.Format.SaveAsync(s_facts, path, saving);
        await Files.Format.LoadAsync(path, progress: loading);

        Assert.Equal(Counts(saving[^1]), Counts(loading[^1]));
        Assert.Equal(s_file.Length, loading[^1].TotalBytes);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private static (long Lines, long Claims, long Bytes) Counts(FactProgress report) => (report.Lines, report.Claims, report.Bytes);

    private static FactFormat Format(int batchSize) => new(SagaModel.Schema) { BatchSize = batchSize };

    private static void AssertRises(Reports reports)
    {
        Assert.InRange(reports.Count, 3, (s_file.Length / Step) + 1);
        foreach (var (before, after) in reports.SkipLast(1).Zip(reports.SkipLast(1).Skip(1)))
        {
            Assert.True(before.Lines < after.Lines && before.Claims <= after.Claims && before.Bytes + Step <= after.Bytes);
        }

        Assert.True(reports[^2].Bytes <= reports[^1].Bytes);
    }

    /// <summary>Reports as they come. <see cref="Progress{T}"/> would post them to other threads.</summary>
    private sealed class Reports : List<FactProgress>, IProgress<FactProgress>
    {
        public void Report(FactProgress value) => Add(value);
    }

    private sealed class EndlessStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
