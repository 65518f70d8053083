using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dramatis.AspNetCore;

/// <summary>Asks the store for its numbers: a store that can be read is healthy, a busy one degraded.</summary>
internal sealed class StoreHealth(FactStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return HealthCheckResult.Healthy((await store.GetInfoAsync(cancellationToken).ConfigureAwait(false)).ToString());
        }
        catch (FactStoreException failed) when (failed.IsTransient)
        {
            return HealthCheckResult.Degraded("The store is busy.");
        }
        catch (FactStoreException)
        {
            return HealthCheckResult.Unhealthy("The store cannot be read.");
        }
    }
}
