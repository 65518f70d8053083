using System.Diagnostics;
using System.Globalization;
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
        var (smallProject, largeProject) = (Write(folder, small), Write(folder, large));
        var (smallTime, largeTime) = (Time(smallProject), Time(largeProject));
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

    private static string Write(TemporaryFolder folder, int types)
    {
        var project = BenchProject.Write(folder, types.ToString(CultureInfo.InvariantCulture), BenchSchema.Files(types, Files));
        BenchProject.Restore(project);
        return project;
    }

    /// <summary>The time of one build: a process of its own, which nothing warms up.</summary>
    private static double Time(string project)
    {
        var start = Stopwatch.GetTimestamp();
        BenchProject.Build(project);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
