namespace Dramatis.Consumer.Tests.Support;

/// <summary>
/// A library whose schema imports the vocabularies of the package, and a project whose schema imports that of the library
/// and, through it, those of the package.
/// </summary>
public sealed class ImportingProjects : IDisposable
{
    /// <summary>A library that others base types on.</summary>
    public static string Library { get; } = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <IsAotCompatible>true</IsAotCompatible>
            <DramatisExtensible>true</DramatisExtensible>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Dramatis.Vocabulary" Version="{Packages.Version}" />
          </ItemGroup>
        </Project>
        """;

    private const string App = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Trade/Trade.csproj" />
          </ItemGroup>
        </Project>
        """;

    private const string Market = """
        dramatis: 1
        namespace: Market
        imports: [Core, Trade]
        summary: Sales on markets.
        actors:
          Fair: { summary: A place where traders meet., is: Place }
        roles:
          Seller: { summary: Who sells., players: State | Trader | Fair }
        relations:
          Sale:
            summary: A buyer gets goods from a seller.
            aspect: event
            caption: '{seller} sells {goods} to {buyer}'
            roles: { seller: { player: Seller, inverse: sales }, buyer: Agent }
            fields: { goods: text }
            rules: { two: '!Seller.Equals(Buyer)' }

        """;

    private const string Program = """
        using Core;
        using Diplomacy;
        using Dramatis;
        using Market;
        using Trade;

        var norland = new State("norland") { Name = "Norland" };
        var north = new Fair("north") { Name = "Northport" };
        var vale = new Trader("vale") { Name = "Ada Vale", Licence = "7" };
        var builder = new FactBase.Builder();
        var gazette = builder.Read(new Source("gazette"));
        gazette.At(1).Assert(new TradeMeeting { Participants = [vale, norland], Broker = vale, On = "2024-05-03" });
        gazette.At(2).Assert(new Sale { Seller = north, Buyer = norland, Goods = "wool", On = "2024-05-04" });

        var format = new FactFormat(MarketModel.Schema, TradeModel.Schema, DiplomacyModel.Schema, CoreModel.Schema);
        format.Save(builder.Build(), "facts.jsonl");
        var facts = format.Load("facts.jsonl");
        Console.WriteLine(facts.Facts<IMeeting>().Single());
        Console.WriteLine(facts.Facts<Sale>().Single());
        Console.WriteLine(north.Sales(facts).Count());
        Console.WriteLine(new Sale { Seller = new Place("p") { Name = "P" }, Buyer = norland, Goods = "wool" }.Validate().Issues[0].Message);
        """;

    public ImportingProjects()
    {
        Workspace.Write("Trade/Trade.csproj", Library);
        Workspace.Write("Trade/trade.dramatis.yaml", Document.Vocabulary.Block("yaml"));
        Workspace.Write("App/App.csproj", App);
        Workspace.Write("App/market.dramatis.yaml", Market);
        Workspace.Write("App/Program.cs", Program);
        Workspace.Dotnet("restore", "App").Succeeded();
    }

    public Workspace Workspace { get; } = new();

    public void Dispose() => Workspace.Dispose();
}
