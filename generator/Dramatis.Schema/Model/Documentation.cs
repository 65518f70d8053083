namespace Dramatis.Schema.Model;

/// <summary>What stands above a declaration.</summary>
/// <param name="Summary">XML text on one line.</param>
/// <param name="Obsolete">A C# literal; null where it is not deprecated.</param>
public sealed record Documentation(string Summary, string? Obsolete);
