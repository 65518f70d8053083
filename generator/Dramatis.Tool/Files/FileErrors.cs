namespace Dramatis.Tool.Files;

/// <summary>Turns errors of the file system into messages of the tool.</summary>
internal static class FileErrors
{
    /// <summary>Does something with a file or folder.</summary>
    /// <param name="path">The path as the user wrote it; a message begins with it.</param>
    /// <exception cref="ToolException">The file system refuses.</exception>
    public static T Told<T>(string path, Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException($"{path}: {failed.Message}");
        }
    }

    /// <inheritdoc cref="Told{T}(string, Func{T})"/>
    public static void Told(string path, Action use) => Told(path, () =>
    {
        use();
        return true;
    });
}
