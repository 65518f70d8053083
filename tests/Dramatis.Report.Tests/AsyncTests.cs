namespace Dramatis.Report.Tests;

/// <summary>Asynchronous calls write the same page, call nothing synchronous, and can be cancelled.</summary>
public sealed class AsyncTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis");

    private string FilePath => Path.Combine(_folder.FullName, "page.html");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_page_is_the_same_to_the_byte()
    {
        using var expected = new MemoryStream();
        PressFacts.Make().WriteReport(expected);
        using var body = new BodyStream();

        await PressFacts.Make().WriteReportAsync(body);
        await PressFacts.Make().WriteReportAsync(FilePath);

        Assert.Equal(expected.ToArray(), body.ToArray());
        Assert.Equal(expected.ToArray(), await File.ReadAllBytesAsync(FilePath));
    }

    [Fact]
    public async Task A_cancelled_call_leaves_the_old_file_and_nothing_else()
    {
        var cancelled = new CancellationToken(canceled: true);
        await File.WriteAllTextAsync(FilePath, "old");
        using var body = new BodyStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PressFacts.Make().WriteReportAsync(FilePath, cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PressFacts.Make().WriteReportAsync(body, cancellationToken: cancelled));

        Assert.Equal("old", await File.ReadAllTextAsync(FilePath));
        Assert.Single(_folder.GetFiles());
        Assert.Equal(0, body.Length);
    }

    [Fact]
    public async Task A_path_that_cannot_be_written_is_named()
    {
        var failed = await Assert.ThrowsAsync<ReportException>(() => PressFacts.Make().WriteReportAsync(_folder.FullName));

        Assert.Contains(_folder.FullName, failed.Message, StringComparison.Ordinal);
    }

    /// <summary>A stream as the body of a response is: it refuses synchronous calls.</summary>
    private sealed class BodyStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return default;
        }

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();
    }
}
