using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Files;

/// <summary>A file or folder in a revision of a Git repository: <c>git:REVISION:PATH</c>.</summary>
internal sealed record GitRevision(string Revision, string Path)
{
    private const string Prefix = "git:";
    private const string Fatal = "fatal: ";
    private const string Link = "120000";

    /// <summary>The revision that a text names; null for a path of the file system.</summary>
    /// <exception cref="ToolException">The text begins like a revision and is none.</exception>
    public static GitRevision? TryParse(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = text[Prefix.Length..];
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && rest[0] != '-'
            ? new(rest[..colon], rest[(colon + 1)..])
            : throw new ToolException($"{text}: write git:REVISION:PATH, as in git:HEAD~1:schema.");
    }

    /// <summary>Reads the schema files; their paths include the revision.</summary>
    /// <exception cref="ToolException">Git, the revision, the path or a schema is missing.</exception>
    public List<SchemaText> Read()
    {
        var folder = Folder();
        var relative = System.IO.Path.GetRelativePath(folder, System.IO.Path.GetFullPath(Path.Length == 0 ? "." : Path));
        var written = relative.Replace('\\', '/');
        var commit = Resolve(folder, $"there is no revision '{Revision}' in this repository", $"{Revision}^{{commit}}");
        var found = Resolve(folder, $"there is no '{written}' in it", $"{commit}:./{written}");
        if (Ask(folder, "it cannot be read", "cat-file", "-t", found) == "blob")
        {
            return [SchemaFinder.Decode(ToString(), Run(folder, "cat-file", "blob", found).Output)];
        }

        var files = Files(folder, found).ToList();
        return files.Count > 0
            ? files
            : throw Failed("there is no file named *.dramatis.yaml or *.dramatis.json in it");
    }

    public override string ToString() => $"{Prefix}{Revision}:{Path}";

    /// <summary>
    /// The nearest folder above the path that exists; the path itself may exist in the revision alone.
    /// </summary>
    private string Folder()
    {
        var folder = System.IO.Path.IsPathRooted(Path) ? Path : Directory.GetCurrentDirectory();
        while (folder is not null && !Directory.Exists(folder))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? Directory.GetCurrentDirectory();
    }

    private IEnumerable<SchemaText> Files(string folder, string tree)
    {
        var listed = Ask(folder, "it cannot be listed", "ls-tree", "-r", "-z", "--full-tree", tree);
        foreach (var line in listed.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // "100644 blob <hash>\t<path>"; links are passed over, as in folders.
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var (facts, path) = (line[..tab].Split(' '), line[(tab + 1)..]);
            if (facts is [not Link, "blob", var hash] && SchemaFinder.IsSchema(path))
            {
                var slash = Path.Length == 0 || Path.EndsWith('/') ? "" : "/";
                yield return SchemaFinder.Decode($"{this}{slash}{path}", Run(folder, "cat-file", "blob", hash).Output);
            }
        }
    }

    /// <summary>The hash of the object that a name stands for.</summary>
    private string Resolve(string folder, string otherwise, string name) =>
        Ask(folder, otherwise, "rev-parse", "--verify", "--quiet", name);

    /// <summary>Runs Git and gives its output, trimmed.</summary>
    private string Ask(string folder, string otherwise, params string[] arguments)
    {
        var (code, output, error) = Run(folder, arguments);
        if (code == 0)
        {
            return Encoding.UTF8.GetString(output).TrimEnd('\n');
        }

        var said = error.Split('\n', 2)[0].Trim();
        var reason = said.StartsWith(Fatal, StringComparison.Ordinal) ? said[Fatal.Length..] : said;
        throw Failed(reason.Length == 0 ? otherwise : reason);
    }

    private (int Code, byte[] Output, string Error) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
        }
        catch (Win32Exception failed)
        {
            throw Failed($"git cannot be run: {failed.Message}");
        }
    }

    private ToolException Failed(string why) => new($"{this}: {why.TrimEnd('.')}.");
}
