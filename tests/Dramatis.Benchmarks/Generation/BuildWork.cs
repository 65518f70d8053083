using System.Diagnostics;
using Dramatis.Benchmarks.Comparing;

namespace Dramatis.Benchmarks.Generation;

/// <summary>Whole builds of schemas that differ only in size.</summary>
internal sealed class BuildWork : Work
{
    private const int Files = 47;
    private const double Minutes = 2;

    public override string Name => "dotnet-build";

    public override IEnumerable<Row> Measure(bool quick)
    {
        // A tenth in a quick run, which has four minutes for everything.
        var (small, large) = quick ? (47, 470) : (470, 4700);
        using var folder = new TemporaryFolder();
        foreach (var types in (int[])[small, large])
        {
            Write(folder, types);
            Build(folder, types, "restore");
        }

        var (smallTime, largeTime) = (Time(folder, small), Time(folder, large));
        var scaled = quick ? ", a tenth of the real sizes" : "";
        yield return Row.AtMost(
            11,
            FormattableString.Invariant($"dotnet build of {large:N0} types in {Files} files{scaled}"),
            FormattableString.Invariant($"{small:N0} types in {Files} files"),
            (largeTime, smallTime),
            "ns");
        yield return Row.Within(
            Minutes * 60,
            FormattableString.Invariant($"dotnet build of {large:N0} types in {Files} files{scaled}"),
            largeTime / 1e9,
            "s");
    }

    private static void Write(TemporaryFolder folder, int types)
    {
        foreach (var file in BenchSchema.Files(types, Files))
        {
            folder.Write($"{types}/{file.Path}", file.Text);
        }

        var analyzers = string.Concat(GeneratorFiles.Paths.Select(static path => $"    <Analyzer Include=\"{path}\" />\n"));
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write($"{types}/Registry.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RestoreSources></RestoreSources>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(Actor).Assembly.Location};{typeof(EdtfDate).Assembly.Location}" />
            {analyzers}    <AdditionalFiles Include="*.dramatis.yaml" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Once each: a build is a process of its own, which nothing warms up.</summary>
    private static double Time(TemporaryFolder folder, int types)
    {
        var start = Stopwatch.GetTimestamp();
        Build(folder, types, "build");
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    /// <summary>Whole, not incremental, in processes of its own.</summary>
    private static void Build(TemporaryFolder folder, int types, string verb)
    {
        string[] whole = verb == "build" ? ["--no-restore", "--no-incremental", "-p:UseSharedCompilation=false"] : [];
        Processes.Run(
            Sdk.Host,
            [verb, folder.PathOf($"{types}/Registry.csproj"), "-nodeReuse:false", .. whole],
            folder.Root);
    }
}
