namespace Dramatis.Fuzzing;

/// <summary>What a target is tried with.</summary>
/// <param name="Seed">Decides whatever the check leaves to chance, so that it comes out the same each time.</param>
internal sealed record FuzzInput(long Seed, IReadOnlyList<FuzzFile> Files);

/// <summary>A file of an input. Where bytes are meant, each character is one.</summary>
internal sealed record FuzzFile(string Name, string Text);
