using Microsoft.Extensions.Logging;

namespace Dramatis.AspNetCore;

/// <summary>The messages of the log.</summary>
internal static partial class FactLog
{
    [LoggerMessage(1, LogLevel.Debug, "The snapshot has {Claims} claims and was made in {Milliseconds} ms.")]
    public static partial void SnapshotMade(this ILogger log, int claims, double milliseconds);

    [LoggerMessage(2, LogLevel.Error, "The snapshot could not be made; it is tried again.")]
    public static partial void SnapshotFailed(this ILogger log, Exception failed);

    [LoggerMessage(3, LogLevel.Debug, "{Claims} claims were accepted.")]
    public static partial void Accepted(this ILogger log, int claims);

    [LoggerMessage(4, LogLevel.Information, "Claims were refused with {Status}: {Issues} issues, the first of them {Code}.")]
    public static partial void Refused(this ILogger log, int status, int issues, string code);

    [LoggerMessage(5, LogLevel.Warning, "The store is busy.")]
    public static partial void StoreIsBusy(this ILogger log, Exception failed);

    [LoggerMessage(6, LogLevel.Error, "The store failed.")]
    public static partial void StoreFailed(this ILogger log, Exception failed);
}
