using Microsoft.Extensions.Options;

namespace Dramatis.AspNetCore;

/// <summary>Opens the store once.</summary>
internal sealed class StoreOpening(IServiceProvider services, IOptions<DramatisOptions> options)
{
    private readonly Lazy<Task<FactStore>> _opening = new(() => Task.Run(() => options.Value.Store!(services, default)));

    /// <summary>The store.</summary>
    public Task<FactStore> OpenAsync() => _opening.Value;

    /// <summary>The store; waits for it if it is asked for before the service starts.</summary>
    public FactStore Open() => OpenAsync().GetAwaiter().GetResult();
}
