using System.Net;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Text;
using Dramatis.Testing;

namespace Dramatis.Consumer.Tests;

/// <summary>A service of facts, published as native code, answers as any other.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class NativeServiceTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <PublishAot>true</PublishAot>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Dramatis" Version="VERSION" />
            <PackageReference Include="Dramatis.AspNetCore" Version="VERSION" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using Dramatis;
        using Harbour;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddDramatis(options =>
        {
            options.Format = new FactFormat(HarbourModel.Schema);
            options.UseSqlite(builder.Configuration["Facts"]!);
        });
        builder.Services.AddOpenApi();
        builder.Services.AddHealthChecks().AddFactStore();

        var app = builder.Build();
        app.MapFacts();
        app.MapOpenApi();
        app.MapHealthChecks("/health");
        app.MapGet("/count", (IFactBaseAccessor facts) => Results.Text($"{facts.Current.Claims.Count()}"));
        app.Run();
        """;

    private const string Claim = """
        {"source":{"source":"gazette"},"what":{"type":"Harbour.Visit","members":{"on":"2024-05-03",
        "visitor":{"actor":"vale","type":"Harbour.Person","members":{"name":"Ada Vale"}},
        "port":{"actor":"north","type":"Harbour.Port","members":{"name":"Northport"}}}},"locators":[1]}
        """;

    private const string Wrong = """
        {"source":"gazette","what":{"type":"Harbour.Visit","members":{"visitor":"nobody","port":"north"}},"locators":[1]}
        """;

    [SkippableFact]
    public async Task Service_as_native_code_answers_every_address_and_was_published_without_a_warning()
    {
        PublishTests.SkipWithoutLinker();
        using var workspace = new Workspace();
        workspace.Write("App.csproj", Project.Replace("VERSION", Packages.Version, StringComparison.Ordinal));
        workspace.Write("Program.cs", Program);
        workspace.Write("harbour.dramatis.yaml", Document.Package.Block("yaml"));

        var publish = workspace.Dotnet(["publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out"]).Succeeded();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        using var service = await ServiceProcess.StartAsync(workspace.Combine("out", "App"), ("Facts", workspace.Combine("facts.db")));
        var claim = await TakenAsync(service.Client);
        foreach (var address in new[]
        {
            "/facts/actors", "/facts/actors/vale", "/facts/actors?type=Harbour.Person", "/facts/sources", "/facts/sources/gazette",
            "/facts/claims?actor=vale&type=Harbour.Visit&during=2024&standing=true", claim, "/facts/clashes", "/facts/agreements",
            "/facts/schema", "/openapi/v1.json", "/health", "/count",
        })
        {
            Assert.Equal((address, HttpStatusCode.OK), (address, (await service.Client.GetAsync(Of(address))).StatusCode));
        }

        Assert.Contains("Harbour.Visit", await service.Client.GetStringAsync(Of("/openapi/v1.json")), StringComparison.Ordinal);
        Assert.Equal("Healthy", await service.Client.GetStringAsync(Of("/health")));
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync(Of("/facts/report"))).StatusCode);
    }

    /// <summary>Posts a claim, sees it go back with its tag, and posts a wrong one.</summary>
    private static async Task<string> TakenAsync(HttpClient client)
    {
        var taken = await PostAsync(client, Claim);
        Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        var address = taken.Headers.Location!.ToString();
        using var again = new HttpRequestMessage(HttpMethod.Get, Of(address));
        again.Headers.IfNoneMatch.Add((await client.GetAsync(Of(address))).Headers.ETag ?? EntityTagHeaderValue.Any);
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);

        var refused = await PostAsync(client, Wrong);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("\"pointer\":\"/what/members/visitor\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return address;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await client.PostAsync(Of("/facts/claims"), content);
    }

    private static Uri Of(string address) => new(address, UriKind.Relative);
}
