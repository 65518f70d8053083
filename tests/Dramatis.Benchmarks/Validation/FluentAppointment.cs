using Bench;
using FluentValidation;

namespace Dramatis.Benchmarks.Validation;

/// <summary>The checks of an appointment with FluentValidation.</summary>
internal sealed class FluentAppointment : AbstractValidator<Appointment>
{
    public FluentAppointment()
    {
        RuleFor(static one => one.Company).NotNull();
        RuleFor(static one => one.Appointed.Count).InclusiveBetween(1, 2);
        RuleFor(static one => one.Title).NotNull().Length(1, 200);
        RuleFor(static one => one.Code.Value).NotNull().Matches("^[A-Z]{2}[0-9]{4}$");
        RuleFor(static one => one.Level).IsInEnum();
        RuleFor(static one => one).Must(static one => one.Level != Level.Chief || one.Appointed.Count == 1);
    }
}
