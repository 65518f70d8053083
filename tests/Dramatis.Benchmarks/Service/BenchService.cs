using Bench;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Dramatis.Benchmarks.Service;

/// <summary>The service that is measured: as few lines make it, on a store of SQLite.</summary>
internal static class BenchService
{
    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddDramatis(options =>
        {
            options.Format = new FactFormat(BenchModel.Schema);
            options.UseSqlite(builder.Configuration["Facts"]!);
        });
        await using var app = builder.Build();
        app.MapFacts("/facts");
        await app.RunAsync();
    }
}
