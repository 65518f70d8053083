namespace Dramatis.Report;

/// <summary>One value to filter by.</summary>
/// <param name="Number">As the data of the claims refer to it.</param>
/// <param name="Key">As the address refers to it.</param>
/// <param name="Name">As people read it.</param>
internal sealed record FilterChoice(int Number, string Key, string Name);
