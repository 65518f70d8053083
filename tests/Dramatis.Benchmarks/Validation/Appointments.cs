using Bench;

namespace Dramatis.Benchmarks.Validation;

/// <summary>What is validated: two roles, three players, a date, a title, a code, an enum and one rule.</summary>
internal static class Appointments
{
    private static readonly Company Firm = new("firm") { Name = "Northern Shipping" };

    private static readonly Many<Person> Two =
        [new("anna") { Name = "Anna Berg" }, new("olav") { Name = "Olav Dahl" }];

    /// <summary>Keeps to everything.</summary>
    public static Appointment Valid { get; } = new()
    {
        Company = Firm,
        Appointed = Two,
        Since = EdtfDate.Parse("2024-05-17"),
        Title = "Head of the office for customs",
        Code = "NO2024",
        Level = Level.Senior,
    };

#pragma warning disable DRM304 // Wrong on purpose.
    /// <summary>Wrong in the title, the code and the level.</summary>
    public static Appointment Invalid { get; } = Valid with { Title = "", Code = "no-24", Level = (Level)17 };
#pragma warning restore DRM304
}
