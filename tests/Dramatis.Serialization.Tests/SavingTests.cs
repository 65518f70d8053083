using System.Diagnostics;

namespace Dramatis.Serialization.Tests;

/// <summary>Whatever happens while a file is saved, the old one or the new one is there.</summary>
public sealed class SavingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis");

    private string FilePath => Path.Combine(_folder.FullName, "facts.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Killed_process_leaves_the_old_file_or_the_new_one()
    {
        FactBase[] either = [RandomFacts.Make(1, 300), RandomFacts.Make(2, 300)];
        var random = new Random(20261125);
        for (var round = 0; round < 20; round++)
        {
            KillWhileSaving(random.Next(80));

            var left = Files.Format.Load(FilePath);
            Assert.Contains(either, facts => FactBase.Diff(facts, left).IsEmpty);
        }
    }

    [Fact]
    public void Saved_file_is_loaded_and_replaced()
    {
        Files.Format.Save(FactBase.Empty, FilePath);
        Files.Format.Save(Small.Facts, FilePath);

        Assert.True(FactBase.Diff(Small.Facts, Files.Format.Load(FilePath)).IsEmpty);
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Type_of_no_schema_leaves_the_old_file_and_nothing_else() =>
        AssertOldStays(() => new FactFormat().Save(Small.Facts, FilePath));

    [Fact]
    public void Text_that_no_file_can_keep_leaves_the_old_file_and_nothing_else()
    {
        var facts = new FactBase.Builder();
        facts.Read(new Source("paper") { Title = "half \uD83D" });

        AssertOldStays(() => Files.Format.Save(facts.Build(), FilePath));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    public void Claim_that_no_file_can_keep_is_told_however_many_are_written_together(int batchSize)
    {
        var facts = RandomFacts.Make(4, 150).ToBuilder();
        facts.Read(new Source("paper")).At(1).Doubt("half \uD83D").Assert(new Quest());
        var format = new FactFormat(SagaModel.Schema) { BatchSize = batchSize };

        var refused = Assert.Throws<ArgumentException>(() => format.Write(facts.Build(), new MemoryStream()));

        Assert.Equal("'half \uD83D' holds half of a surrogate pair, which no file can keep.", refused.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65_537)]
    public void Batches_have_a_size_that_can_be(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactFormat { BatchSize = size });

    [Fact]
    public void Folder_in_the_way_leaves_nothing_behind()
    {
        Directory.CreateDirectory(FilePath);

        Assert.ThrowsAny<SystemException>(() => Files.Format.Save(Small.Facts, FilePath));
        Assert.Empty(_folder.GetFiles());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1024)]
    public void Stream_that_fails_shows_its_own_error(int batchSize)
    {
        using var stream = new FailingStream(after: 100_000);
        var format = new FactFormat(SagaModel.Schema) { BatchSize = batchSize };

        Assert.Throws<IOException>(() => format.Write(RandomFacts.Make(1, 300), stream));
    }

    private void AssertOldStays(Action save)
    {
        Files.Format.Save(Small.Facts, FilePath);

        Assert.Throws<ArgumentException>(save);
        Assert.Equal(Small.File, File.ReadAllBytes(FilePath));
        Assert.Single(_folder.GetFiles());
    }

    private void KillWhileSaving(int milliseconds)
    {
        var saver = AppContext.BaseDirectory.Replace(".Serialization.Tests", ".Serialization.Saver", StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(saver, "Dramatis.Serialization.Saver.dll"), FilePath])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        Assert.Equal("ready", process.StandardOutput.ReadLine());
        Thread.Sleep(milliseconds);
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>A disk that is full after some bytes.</summary>
    private sealed class FailingStream(int after) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length + buffer.Length > after)
            {
                throw new IOException("The disk is full.");
            }

            base.Write(buffer);
        }
    }
}
