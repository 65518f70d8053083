using Dramatis.AspNetCore;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Dramatis;

/// <summary>Adds a service of facts to an application.</summary>
public static class DramatisServices
{
    /// <summary>
    /// Adds the store of facts (<see cref="FactStore"/>) and the snapshot of it (<see cref="IFactBaseAccessor"/>).
    /// <see cref="FactEndpoints.MapFacts"/> answers requests about them.
    /// </summary>
    public static IServiceCollection AddDramatis(this IServiceCollection services, Action<DramatisOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<DramatisOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DramatisOptions>, OptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StoreOpening>();
        services.TryAddSingleton(static provider => provider.GetRequiredService<StoreOpening>().Open());
        services.TryAddSingleton<StoreLookups>();
        services.TryAddSingleton<FactMetrics>();
        services.TryAddSingleton<Snapshots>();
        services.TryAddSingleton<IFactBaseAccessor>(static provider => provider.GetRequiredService<Snapshots>());
        services.AddHostedService(static provider => provider.GetRequiredService<Snapshots>());
        services.AddProblemDetails();
        services.AddMetrics();
        services.ConfigureAll<OpenApiOptions>(static options =>
        {
            options.AddOperationTransformer<OperationDescription>();
            options.AddDocumentTransformer<DocumentDescription>();
        });
        services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Add(ProblemJson.Default));
        return services;
    }

    /// <summary>Adds a check that the store can be read: <c>services.AddHealthChecks().AddFactStore()</c>.</summary>
    public static IHealthChecksBuilder AddFactStore(this IHealthChecksBuilder checks, string name = "facts")
    {
        ArgumentNullException.ThrowIfNull(checks);
        return checks.AddCheck<StoreHealth>(name);
    }

    private sealed class OptionsCheck : IValidateOptions<DramatisOptions>
    {
        public ValidateOptionsResult Validate(string? name, DramatisOptions options) =>
            options.Mistakes().ToList() is { Count: > 0 } mistakes ? ValidateOptionsResult.Fail(mistakes) : ValidateOptionsResult.Success;
    }
}
