namespace Dramatis;

/// <content>Appending.</content>
public abstract partial class SqlFactStore
{
    /// <summary>
    /// About the number of claims of a file that are in memory at once: enough that the work for each part does not count.
    /// </summary>
    internal int PartSize { get; set; } = 50_000;

    private protected override Task AppendAsync(
        Batch batch, IProgress<FactProgress>? progress, CancellationToken cancellationToken)
    {
        batch = batch.Recorded(Time.GetUtcNow());
        return AppendAsync((appender, stop) => appender.AddAsync(batch, progress, stop), cancellationToken);
    }

    private protected override Task LoadPartsAsync(
        FileStream file, FactFileOptions? options, IProgress<FactProgress>? progress, CancellationToken cancellationToken)
    {
        var now = Time.GetUtcNow();
        return AppendAsync(
            async (appender, stop) =>
            {
                var issues = await Format.TryReadPartsAsync(
                    file,
                    options,
                    PartSize,
                    part => appender.AddAsync(Batch.Of(part).Recorded(now), progress: null, stop),
                    progress,
                    stop).ConfigureAwait(false);
                if (issues.Count > 0)
                {
                    throw new FactFileException(issues);
                }
            },
            cancellationToken);
    }

    private Task AppendAsync(Func<SqlAppender, CancellationToken, Task> add, CancellationToken cancellationToken) => WriteAsync(
        async (session, stop) =>
        {
            var appender = new SqlAppender(session, Format);
            await add(appender, stop).ConfigureAwait(false);
            return await appender.EndAsync(stop).ConfigureAwait(false);
        },
        cancellationToken);
}
