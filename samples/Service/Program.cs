using Articles;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDramatis(options =>
{
    options.Format = Encoding.Format;
    options.Report = Encoding.Page;
    options.UseMemory();
});

var app = builder.Build();
app.MapFacts("/facts");
app.MapReport("/");

// The facts of the articles, to which requests add theirs.
await app.Services.GetRequiredService<FactStore>().AppendAsync(Encoding.Make());
await app.RunAsync();
