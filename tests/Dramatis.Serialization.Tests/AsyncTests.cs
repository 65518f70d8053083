namespace Dramatis.Serialization.Tests;

/// <summary>Asynchronous calls do what the synchronous ones do, on one processor and on several, and can be cancelled.</summary>
public sealed class AsyncTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis");

    /// <summary>The sizes of batches: on the calling thread alone, and with other threads.</summary>
    public static TheoryData<int> BatchSizes => [0, 1, 16, 1024];

    private string FilePath => Path.Combine(_folder.FullName, "facts.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(BatchSizes))]
    public async Task What_is_written_is_the_same_to_the_byte(int batchSize)
    {
        foreach (var seed in Enumerable.Range(1, 5))
        {
            var facts = RandomFacts.Make(seed, 150);
            using var stream = new TricklingStream([]);

            await Format(batchSize).WriteAsync(facts, stream);

            Assert.Equal(Files.Write(facts), stream.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(BatchSizes))]
    public async Task A_stream_of_single_bytes_is_read_as_any_other(int batchSize)
    {
        var facts = RandomFacts.Make(6, 40);

        var read = await Format(batchSize).ReadAsync(new TricklingStream(Files.Write(facts)));

        Assert.True(FactBase.Diff(facts, read).IsEmpty);
    }

    [Theory]
    [MemberData(nameof(BatchSizes))]
    public async Task Issues_are_the_same_in_the_same_order(int batchSize)
    {
        var random = new Random(batchSize + 1);
        var file = Files.Write(RandomFacts.Make(7, 60));
        for (var round = 0; round < 50; round++)
        {
            var damaged = ByteDamage.Few(random, file);
            Files.TryRead(damaged, out var expected);
            Format(batchSize).TryRead(new MemoryStream(damaged), out _, out var blocking);

            var (facts, issues) = await Format(batchSize).TryReadAsync(new TricklingStream(damaged, mostBytes: 1000));

            Assert.Equal(expected, issues);
            Assert.Equal(expected, blocking);
            Assert.Equal(issues.Count == 0, facts is not null);
        }
    }

    [Theory]
    [MemberData(nameof(BatchSizes))]
    public async Task A_file_with_issues_is_refused(int batchSize)
    {
        await File.WriteAllBytesAsync(FilePath, Small.File[..^10]);

        var expected = Assert.Throws<FactFileException>(() => Files.Format.Load(FilePath));
        var refused = await Assert.ThrowsAsync<FactFileException>(() => Format(batchSize).LoadAsync(FilePath));

        Assert.Equal(expected.Issues, refused.Issues);
    }

    [Fact]
    public async Task Saved_file_is_loaded_and_replaced()
    {
        await Files.Format.SaveAsync(FactBase.Empty, FilePath);
        await Files.Format.SaveAsync(Small.Facts, FilePath);

        Assert.True(FactBase.Diff(Small.Facts, await Files.Format.LoadAsync(FilePath)).IsEmpty);
        Assert.Equal(Small.File, await File.ReadAllBytesAsync(FilePath));
        Assert.Single(_folder.GetFiles());
    }

    [Theory]
    [MemberData(nameof(BatchSizes))]
    public async Task Reading_can_be_cancelled_midway(int batchSize)
    {
        using var cancellation = new CancellationTokenSource();
        var file = Files.Write(RandomFacts.Make(8, 300));
        var stream = new TricklingStream(file, mostBytes: 500) { CancelAt = (file.Length / 2, cancellation) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Format(batchSize).TryReadAsync(stream, cancellationToken: cancellation.Token));

        Assert.InRange(stream.Position, file.Length / 2, (file.Length / 2) + 1000);
    }

    [Theory]
    [MemberData(nameof(BatchSizes))]
    public async Task Writing_can_be_cancelled_midway(int batchSize)
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new TricklingStream([]) { CancelAt = (1, cancellation) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Format(batchSize).WriteAsync(RandomFacts.Make(9, 1000), stream, cancellationToken: cancellation.Token));

        Assert.DoesNotContain("crc32c", System.Text.Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_saving_leaves_the_old_file_and_nothing_else()
    {
        var facts = RandomFacts.Make(10, 1000);
        Files.Format.Save(Small.Facts, FilePath);
        for (var milliseconds = 0; milliseconds < 20; milliseconds++)
        {
            using var cancellation = new CancellationTokenSource();
            cancellation.CancelAfter(milliseconds);
            try
            {
                await Files.Format.SaveAsync(facts, FilePath, cancellationToken: cancellation.Token);
                Files.Format.Save(Small.Facts, FilePath);
            }
            catch (OperationCanceledException)
            {
                Assert.Equal(Small.File, await File.ReadAllBytesAsync(FilePath));
            }

            Assert.Single(_folder.GetFiles());
        }
    }

    [Fact]
    public async Task A_call_cancelled_before_it_begins_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        Files.Format.Save(Small.Facts, FilePath);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Files.Format.LoadAsync(FilePath, cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Files.Format.SaveAsync(FactBase.Empty, FilePath, cancellationToken: cancelled));

        Assert.Equal(Small.File, await File.ReadAllBytesAsync(FilePath));
        Assert.Single(_folder.GetFiles());
    }

    private static FactFormat Format(int batchSize) => new(SagaModel.Schema) { BatchSize = batchSize };

    /// <summary>A stream that is slow: it gives few bytes at a time, on another thread, and cannot be used synchronously.</summary>
    private sealed class TricklingStream : MemoryStream
    {
        private readonly int _mostBytes;

        public TricklingStream(byte[] bytes, int mostBytes = 1)
        {
            base.Write(bytes, 0, bytes.Length);
            (Position, _mostBytes) = (0, mostBytes);
        }

        /// <summary>The position at which a call is cancelled.</summary>
        public (int Position, CancellationTokenSource? Call) CancelAt { get; init; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            var bytes = new byte[Math.Min(buffer.Length, _mostBytes)];
            var read = base.Read(bytes, 0, bytes.Length);
            bytes.AsSpan(0, read).CopyTo(buffer.Span);
            Cancel();
            return read;
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            base.Write(buffer.ToArray(), 0, buffer.Length);
            Cancel();
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException();

        private void Cancel()
        {
            if (Position >= CancelAt.Position)
            {
                CancelAt.Call?.Cancel();
            }
        }
    }
}
