using System.Text.Json.Serialization;

namespace Dramatis.Benchmarks.Comparing;

/// <summary>One line of the comparison: what the work costs here, what its reference costs, and what is wanted.</summary>
/// <param name="Work">What is done.</param>
/// <param name="Reference">Against what.</param>
/// <param name="Ours">The cost here, in <paramref name="Unit"/>.</param>
/// <param name="Theirs">The cost of the reference, in <paramref name="Unit"/>.</param>
/// <param name="Unit">ns, bytes or %.</param>
/// <param name="Ratio">The figure that the target is about.</param>
/// <param name="Target">What it must be, in words.</param>
/// <param name="Met">Whether it is.</param>
internal sealed record Row(
    string Work,
    string Reference,
    double Ours,
    double Theirs,
    string Unit,
    double Ratio,
    string Target,
    bool Met)
{
    /// <summary>Ours must cost at most this many times what the reference costs.</summary>
    public static Row AtMost(double times, string work, string reference, (double Ours, double Theirs) cost, string unit)
    {
        var ratio = cost.Ours / cost.Theirs;
        return new(work, reference, cost.Ours, cost.Theirs, unit, ratio, FormattableString.Invariant($"at most {times}"), ratio <= times);
    }

    /// <summary>The reference must cost at least this many times what ours costs.</summary>
    public static Row AtLeast(double times, string work, string reference, (double Ours, double Theirs) cost, string unit)
    {
        var ratio = cost.Theirs / cost.Ours;
        return new(
            work,
            reference,
            cost.Ours,
            cost.Theirs,
            unit,
            ratio,
            FormattableString.Invariant($"at least {times} times as fast"),
            ratio >= times);
    }

    /// <summary>Ours must reach a limit of its own.</summary>
    public static Row Reaches(double limit, string work, double rate, string unit) =>
        new(work, "-", rate, limit, unit, rate, FormattableString.Invariant($"at least {limit:N0} {unit}"), rate >= limit);

    /// <summary>Ours must stay within a limit of its own.</summary>
    public static Row Within(double limit, string work, double cost, string unit) =>
        new(work, "-", cost, limit, unit, cost, FormattableString.Invariant($"at most {limit:N0} {unit}"), cost <= limit);
}

/// <summary>Writes rows without reflection.</summary>
[JsonSerializable(typeof(Results))]
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ResultsJson : JsonSerializerContext;

/// <summary>All rows of a run, and on what they were measured.</summary>
internal sealed record Results(string Date, string Machine, bool Quick, IReadOnlyList<Row> Rows);
