namespace Dramatis.Tool.Files;

/// <summary>Keeps commands from writing over the files that they read.</summary>
internal static class OutputFile
{
    /// <param name="path">The path to write to.</param>
    /// <param name="inputs">The paths of the files that the command reads.</param>
    /// <exception cref="ToolException">The path cannot be followed, or leads to one of the inputs, perhaps by a link.</exception>
    public static void CheckNoInput(string path, IEnumerable<string> inputs)
    {
        if (File.Exists(path) && FileErrors.Told(path, () => inputs.FirstOrDefault(input => FileIdentity.AreOne(path, input))) is { } same)
        {
            throw new ToolException($"{path}: the command reads this file, as {same}, and does not write over it; give another path.");
        }
    }
}
