namespace Dramatis;

/// <summary>A change of the content under one id.</summary>
/// <param name="Before">The former content.</param>
/// <param name="After">The later content.</param>
public sealed record Change<T>(T Before, T After);
