using System.Text;
using System.Text.Unicode;

namespace Dramatis.Tool.Files;

// docs/decisions.md: Texts by name
/// <summary>A folder with the texts of sources. The text of a source is the file <c>ID.txt</c>, in UTF-8.</summary>
/// <remarks>A colon in the id is a <c>~</c> in the name, since not every file system takes a colon.</remarks>
internal sealed class TextFolder
{
    private readonly string _path;

    /// <exception cref="ToolException">There is no such folder.</exception>
    public TextFolder(string path) => _path = Directory.Exists(path) ? path
        : throw new ToolException($"{path}: {(File.Exists(path) ? "it is a file; name the folder with the texts." : "there is no such folder.")}");

    /// <summary>The text of a source; null if the folder has none.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="wrong">The reason for which the file is no text; null if it is one.</param>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public string? Read(EntityId source, out string? wrong)
    {
        wrong = null;
        var path = PathOf(source);
        if (!File.Exists(path))
        {
            return null;
        }

        var bytes = FileErrors.Told(path, () => File.ReadAllBytes(path));
        var why = FileKind.WhyNoText(bytes)
            ?? (bytes.Contains((byte)0) ? "is binary: it holds bytes of zero."
                : !Utf8.IsValid(bytes) ? "is not text in UTF-8."
                : null);
        wrong = why is null ? null : $"the text {path} {why}";
        return why is null ? Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes) : null;
    }

    /// <summary>The path of the text of a source.</summary>
    public string PathOf(EntityId source) => Path.Combine(_path, source.Value.Replace(':', '~') + ".txt");
}
