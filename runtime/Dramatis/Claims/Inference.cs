namespace Dramatis;

/// <summary>A part of a claim that the encoder concluded.</summary>
/// <param name="How">From what.</param>
/// <param name="About">The part by its C# name, such as <c>nameof(Meeting.On)</c>; none means the whole.</param>
/// <param name="Stated">What the text says instead, such as <c>XXXX-05-03</c>.</param>
public sealed record Inference(string How, string? About = null, string? Stated = null);
