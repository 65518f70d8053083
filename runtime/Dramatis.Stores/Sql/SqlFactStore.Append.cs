namespace Dramatis;

/// <content>Appending.</content>
public abstract partial class SqlFactStore
{
    private protected override Task AppendAsync(
        Batch batch, IProgress<FactProgress>? progress, CancellationToken cancellationToken)
    {
        batch = batch.Recorded(Time.GetUtcNow());
        return WriteAsync(
            (session, stop) => new SqlAppender(session, Format, batch).AppendAsync(progress, stop), cancellationToken);
    }
}
