using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dramatis.Benchmarks.Comparing;

/// <summary>The command <c>compare</c>.</summary>
internal static class Comparison
{
    private const string Folder = "artifacts/benchmarks";

    /// <summary>Measures works and prints and writes a row for each reference. Gives the exit code.</summary>
    public static int Run(string? only, bool quick, TextWriter output)
    {
        var works = Works.All
            .Where(work => only is null || work.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (works.Count == 0)
        {
            output.WriteLine($"No work's name contains '{only}'; there are {string.Join(", ", Works.All.Select(static work => work.Name))}.");
            return 2;
        }

        var rows = new List<Row>();
        foreach (var row in works.SelectMany(work => work.Measure(quick)))
        {
            rows.Add(row);
            output.WriteLine(Line(row));
        }

        var date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Directory.CreateDirectory(Folder);
        File.WriteAllText(
            Path.Combine(Folder, "compare.json"),
            JsonSerializer.Serialize(new(date, Machine, quick, rows), ResultsJson.Default.Results));
        output.WriteLine($"{rows.Count(static row => row.Met)} of {rows.Count} met");
        return 0;
    }

    private static string Machine => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} processors {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}");

    private static string Line(Row row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(row.Met ? "met    " : "NOT MET")} {row.Work} | {row.Reference} | ours {Figure(row.Ours, row.Unit)}, reference {Figure(row.Theirs, row.Unit)} | {row.Ratio:0.##} ({row.Target})");

    private static string Figure(double value, string unit) => unit switch
    {
        "ns" when value >= 1e6 => FormattableString.Invariant($"{value / 1e6:N1} ms"),
        "ns" when value >= 1e3 => FormattableString.Invariant($"{value / 1e3:N1} us"),
        _ => FormattableString.Invariant($"{value:N1} {unit}"),
    };
}
