namespace Dramatis.Stores.Tests;

/// <summary>The store in memory.</summary>
public sealed class MemoryStoreTests : StoreSuite
{
    private protected override Task<FactStore> NewAsync(FactFormat format, TimeProvider? time = null) =>
        Task.FromResult<FactStore>(new MemoryFactStore(format, time));
}
