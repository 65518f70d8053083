namespace Dramatis;

/// <summary>Two contents under one id.</summary>
/// <param name="Before">The former.</param>
/// <param name="After">The latter.</param>
public sealed record Change<T>(T Before, T After);
