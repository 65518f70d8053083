using Dramatis.Benchmarks.Comparing;

namespace Dramatis.Benchmarks.Validation;

/// <summary>How long it takes to validate a relation.</summary>
internal sealed class ValidationWork : Work
{
    private const string Valid = "validate a valid relation";
    private const string Invalid = "validate a relation that is wrong in three members";

    /// <inheritdoc/>
    public override string Name => "validation";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick)
    {
        MakeSureThatAllAgree();
        var (good, bad) = (Appointments.Valid, Appointments.Invalid);
        var fluent = new FluentAppointment();
        var annotated = AnnotatedAppointment.Of(good);
        var sink = 0;
        var valid = Paired.SmallTimes(
            quick,
            () => sink += good.Validate().ErrorCount,
            () => sink += HandWritten.Validate(good)?.Count ?? 0,
            () => sink += fluent.Validate(good).Errors.Count,
            () => sink += annotated.Check().Count);
        yield return Row.AtMost(1.25, Valid, "hand-written", (valid[0], valid[1]), "ns");
        yield return Row.Within(0, Valid, Paired.Allocated(() => sink += good.Validate().ErrorCount), "bytes");
        yield return Row.AtLeast(60, Valid, "FluentValidation 12", (valid[0], valid[2]), "ns");
        yield return Row.AtLeast(80, Valid, "DataAnnotations", (valid[0], valid[3]), "ns");

        var invalid = Paired.SmallTimes(
            quick,
            () => sink += bad.Validate().ErrorCount,
            () => sink += HandWritten.Validate(bad)!.Count);
        yield return Row.AtMost(1.5, Invalid, "hand-written", (invalid[0], invalid[1]), "ns");
    }

    private static void MakeSureThatAllAgree()
    {
        if (!Appointments.Valid.Validate().IsValid
            || HandWritten.Validate(Appointments.Valid) is not null
            || !new FluentAppointment().Validate(Appointments.Valid).IsValid
            || AnnotatedAppointment.Of(Appointments.Valid).Check().Count > 0
            || !Appointments.Invalid.Validate().Issues.SequenceEqual(HandWritten.Validate(Appointments.Invalid)!))
        {
            throw new InvalidOperationException("The validators do not agree.");
        }
    }
}
