namespace Dramatis.Report;

/// <summary>A number that stands out, with what it counts and where that is found.</summary>
internal sealed record Figure(string Number, string Label, string Link, string Kind);
