using System.ComponentModel.DataAnnotations;
using Bench;

namespace Dramatis.Benchmarks.Validation;

/// <summary>An appointment with data annotations.</summary>
internal sealed class AnnotatedAppointment : IValidatableObject
{
    [Required]
    public Company? Company { get; init; }

    [Required]
    [MinLength(1)]
    [MaxLength(2)]
    public Person[]? Appointed { get; init; }

    public EdtfDate Since { get; init; }

    [Required]
    [StringLength(200, MinimumLength = 1)]
    public string? Title { get; init; }

    [Required]
    [RegularExpression("[A-Z]{2}[0-9]{4}")]
    public string? Code { get; init; }

    [EnumDataType(typeof(Level))]
    public Level Level { get; init; }

    public static AnnotatedAppointment Of(Appointment appointment) => new()
    {
        Company = appointment.Company,
        Appointed = [.. appointment.Appointed],
        Since = appointment.Since,
        Title = appointment.Title,
        Code = appointment.Code.Value,
        Level = appointment.Level,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Level == Level.Chief && Appointed!.Length != 1)
        {
            yield return new("There are two chiefs.");
        }
    }

    /// <summary>Everything that is wrong.</summary>
    public List<ValidationResult> Check()
    {
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(this, new(this), found, validateAllProperties: true);
        return found;
    }
}
