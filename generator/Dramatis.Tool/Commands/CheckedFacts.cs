using Dramatis.Tool.Checking;
using Dramatis.Tool.Compiling;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary>
/// Reads and checks a fact file against a schema, of which the types that the file uses are compiled in memory.
/// </summary>
internal static class CheckedFacts
{
    /// <summary>Hands the facts to a command, or prints everything that is wrong with the schema or the file.</summary>
    /// <param name="use">Uses the facts, the schema and the paths of all files that were read.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="ToolException">A file cannot be read.</exception>
    public static int Use(
        string path,
        string[] schemaPaths,
        FactFileOptions options,
        FactIssueFormats target,
        Func<FactBase, LoadedSchema, IEnumerable<string>, int> use) => UseFile(
            path,
            schemaPaths,
            options,
            target,
            (file, loaded, inputs) =>
            {
                var facts = FileErrors.Told(path, () => ProgressBar.While(
                    $"Reading {Printable.Of(path)}",
                    progress => loaded.Format.ReadAsync(file, options, progress).GetAwaiter().GetResult()));
                return use(facts, loaded, inputs);
            });

    /// <summary>Hands a file that is still to be read to a command, or prints everything that is wrong with the schema or the file.</summary>
    /// <param name="use">Uses the file, the schema and the paths of all files that were read.</param>
    /// <inheritdoc cref="Use"/>
    public static int UseFile(
        string path,
        string[] schemaPaths,
        FactFileOptions options,
        FactIssueFormats target,
        Func<Stream, LoadedSchema, IEnumerable<string>, int> use)
    {
        var files = SchemaFinder.Read(schemaPaths);
        using var data = Open(path);
        var written = FileErrors.Told(path, () => WrittenTypes.In(data, options.MaxLineLength));
        data.Position = 0;
        var schema = new CompiledSchema(files, written: written);
        var findings = ProgressBar.While("Checking the schema", _ => SchemaCheck.Run(schema));
        if (findings.Exists(static finding => finding.IsError()))
        {
            target.Write(findings, schema.Files);
            return ExitCodes.Errors;
        }

        using var loaded = ProgressBar.While("Compiling the schema", _ => schema.Load());
        try
        {
            return use(data, loaded, schema.Files.Select(static file => file.Path).Prepend(path));
        }
        catch (FactFileException refused)
        {
            var origins = new RuleOrigins(schema.Read.Files.Select(static file => file.Syntax));
            target.Write(path, null, [.. refused.Issues.Select(origins.Placed)]);
            return ExitCodes.Errors;
        }
    }

    /// <summary>The file, which is read twice; a pipe is kept in memory.</summary>
    private static Stream Open(string path) =>
        Directory.Exists(path) ? throw new ToolException($"{path}: it is a folder; name the fact file in it.")
        : !Path.Exists(path) ? throw new ToolException($"{path}: there is no such file.")
        : FileErrors.Told(path, () => Again(new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0)));

    private static Stream Again(FileStream file)
    {
        if (file.CanSeek)
        {
            return file;
        }

        using (file)
        {
            var kept = new MemoryStream();
            file.CopyTo(kept);
            kept.Position = 0;
            return kept;
        }
    }
}
