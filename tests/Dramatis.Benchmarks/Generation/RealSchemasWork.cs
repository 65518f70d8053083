using System.Diagnostics;
using Dramatis.Benchmarks.Comparing;

namespace Dramatis.Benchmarks.Generation;

/// <summary>The generated lines and the build of real schemas, against half of those on 2026-11-28.</summary>
internal sealed class RealSchemasWork : Work
{
    public override string Name => "real-schemas";

    public override IEnumerable<Row> Measure(bool quick)
    {
        if (RealSchemas.Has("biolink", RealSchemas.Biolink))
        {
            yield return Lines("biolink", RealSchemas.Biolink!, 62_454);
            yield return Build("biolink", RealSchemas.Biolink!, 13.5);
        }

        if (RealSchemas.Has("MIxS", RealSchemas.Mixs))
        {
            yield return Lines("MIxS", RealSchemas.Mixs!, 210_413);
            if (!quick)
            {
                yield return Build("MIxS", RealSchemas.Mixs!, 37);
            }
        }
    }

    private static Row Lines(string name, BenchText schema, int most)
    {
        var lines = Compiler.Generate([schema]).Values.Sum(static text => text.AsSpan().Count('\n'));
        return Row.Within(most, $"generated lines of {name}", lines, "lines");
    }

    private static Row Build(string name, BenchText schema, double seconds)
    {
        using var folder = new TemporaryFolder();
        var project = BenchProject.Write(folder, name, [schema]);
        BenchProject.Restore(project);
        var start = Stopwatch.GetTimestamp();
        BenchProject.Build(project);
        return Row.Within(seconds, $"dotnet build of {name}", Stopwatch.GetElapsedTime(start).TotalSeconds, "s");
    }
}
