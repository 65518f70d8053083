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
            Assert.InRange(_folder.GetFiles().Length, 1, 2);
        }

        Files.Format.Save(Small.Facts, FilePath);
        Assert.Single(_folder.GetFiles());
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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    public void Claim_of_no_schema_is_told_however_many_are_written_together(int batchSize)
    {
        var facts = RandomFacts.Make(4, 150).ToBuilder();
        facts.Read(new Source("paper")).At(1).Assert(new Wide { Values = [1, 2] });
        var format = new FactFormat(SagaModel.Schema) { BatchSize = batchSize };

        var refused = Assert.Throws<ArgumentException>(() => format.Write(facts.Build(), new MemoryStream()));

        Assert.StartsWith("Test.Wide belongs to none of the schemas", refused.Message, StringComparison.Ordinal);
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

    [Fact]
    public void Missing_folder_is_not_made()
    {
        var missing = Path.Combine(_folder.FullName, "missing");
        var path = Path.Combine(missing, "facts.jsonl");

        var refused = Assert.Throws<DirectoryNotFoundException>(() => Files.Format.Save(Small.Facts, path));

        Assert.Equal($"The folder of '{path}' does not exist.", refused.Message);
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void Savers_at_once_leave_the_file_of_one_of_them()
    {
        FactBase[] either = [RandomFacts.Make(1, 300), RandomFacts.Make(2, 300)];

        Parallel.For(0, 20, i => Files.Format.Save(either[i % 2], FilePath));

        var left = Files.Format.Load(FilePath);
        Assert.Contains(either, facts => FactBase.Diff(facts, left).IsEmpty);
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Full_disk_is_told()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Throws<IOException>(() =>
        {
            using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
            Files.Format.Write(Small.Facts, full);
        });
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

    [Fact]
    public void Content_that_another_writer_is_at_is_not_taken_for_abandoned()
    {
        using var other = new AtomicFile(FilePath);
        Files.Format.Save(Small.Facts, FilePath);

        other.Commit();

        Assert.Single(_folder.GetFiles());
        Assert.Equal(0, new FileInfo(FilePath).Length);
    }

    [Theory]
    [InlineData(236, 'a')]
    [InlineData(255, 'a')]
    [InlineData(127, 'é')]
    public void Name_of_any_length_that_the_system_takes_is_saved(int length, char unit)
    {
        var path = Path.Combine(_folder.FullName, new string(unit, length));
        File.WriteAllText($"{path[..^40]}.{Guid.NewGuid():N}.tmp", "of no killed writer of this file");

        Files.Format.Save(Small.Facts, path);
        Files.Format.Save(Small.Facts, path);

        Assert.Equal(Small.File, File.ReadAllBytes(path));
        Assert.Equal(2, _folder.GetFiles().Length);
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData((UnixFileMode)0b110_110_110)]
    public void Rights_of_a_file_stay(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(FilePath, "old");
        File.SetUnixFileMode(FilePath, mode);

        Files.Format.Save(Small.Facts, FilePath);

        Assert.Equal(mode, File.GetUnixFileMode(FilePath));
    }

    [Fact]
    public void Owner_of_a_file_stays()
    {
        File.WriteAllText(FilePath, "old");
        var own = FileIdentity.Of(FilePath);
        if (own is not { User: 0 })
        {
            // Only the administrator can give files away.
            return;
        }

        Assert.True((own.Value with { User = 12, Group = 34 }).GiveOwnerTo(FilePath));

        Files.Format.Save(Small.Facts, FilePath);

        Assert.Equal((12u, 34u), (FileIdentity.Of(FilePath)!.Value.User, FileIdentity.Of(FilePath)!.Value.Group));
    }

    [Fact]
    public void Read_only_file_is_not_replaced()
    {
        File.WriteAllText(FilePath, "old");
        new FileInfo(FilePath).IsReadOnly = true;

        Assert.Throws<UnauthorizedAccessException>(() => Files.Format.Save(Small.Facts, FilePath));

        Assert.Equal("old", File.ReadAllText(FilePath));
        Assert.Single(_folder.GetFiles());
        new FileInfo(FilePath).IsReadOnly = false;
    }

    [Fact]
    public void Device_is_not_replaced()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        File.CreateSymbolicLink(FilePath, "/dev/null");

        var refused = Assert.Throws<IOException>(() => Files.Format.Save(Small.Facts, FilePath));

        Assert.Contains("is not a regular file", refused.Message, StringComparison.Ordinal);
        Assert.False(FileIdentity.Of("/dev/null")!.Value.IsPlain);
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
