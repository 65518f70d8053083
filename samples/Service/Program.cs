using Articles;
using Dramatis;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDramatis(options =>
{
    options.Format = Encoding.Format;
    options.Report = Encoding.Page;
    options.UseSqlite(builder.Configuration["Facts"] ?? "facts.db");
});
builder.Services.AddOpenApi();
builder.Services.AddHealthChecks().AddFactStore();

var app = builder.Build();
app.MapFacts("/facts");
app.MapReport("/").ExcludeFromDescription();
app.MapOpenApi();
app.MapHealthChecks("/health");

try
{
    // The first start fills the store with the facts of the articles. Later ones find them there, with all that came since.
    var store = app.Services.GetRequiredService<FactStore>();
    if ((await store.GetInfoAsync()).Claims == 0)
    {
        await store.AppendAsync(Encoding.Make());
    }

    await app.Services.GetRequiredService<IFactBaseAccessor>().RefreshAsync();
}
catch (FactStoreException unusable)
{
    await Console.Error.WriteLineAsync(unusable.Message);
    return 1;
}

await app.RunAsync();
return 0;
