using Bench;
using BenchmarkDotNet.Attributes;

namespace Dramatis.Benchmarks.Validation;

/// <summary>The same as the comparison's first rows, by BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private readonly Appointment _valid = Appointments.Valid;
    private readonly Appointment _invalid = Appointments.Invalid;
    private readonly FluentAppointment _fluent = new();
    private readonly AnnotatedAppointment _annotated = AnnotatedAppointment.Of(Appointments.Valid);

    [Benchmark(Baseline = true)]
    public int ByHand() => HandWritten.Validate(_valid)?.Count ?? 0;

    [Benchmark]
    public int Generated() => _valid.Validate().ErrorCount;

    [Benchmark]
    public int FluentValidation() => _fluent.Validate(_valid).Errors.Count;

    [Benchmark]
    public int DataAnnotations() => _annotated.Check().Count;

    [Benchmark]
    public int InvalidByHand() => HandWritten.Validate(_invalid)?.Count ?? 0;

    [Benchmark]
    public int InvalidGenerated() => _invalid.Validate().ErrorCount;
}
