using System.Diagnostics.CodeAnalysis;
using Dramatis.Tool.Compiling;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Checking;

/// <summary>A fact file, read and checked against a schema that is compiled in memory.</summary>
internal static class CheckedFacts
{
    /// <summary>Gives the facts to whoever uses them, or prints everything that is wrong with the schema or the file.</summary>
    /// <returns>What the command ends with.</returns>
    /// <exception cref="ToolException">A file cannot be read.</exception>
    public static int Use(
        string path,
        string[] schemaPaths,
        FactFileOptions options,
        FactIssueFormats target,
        Func<FactBase, LoadedSchema, int> use)
    {
        var schema = new CompiledSchema(SchemaFinder.Read(schemaPaths));
        using var data = Open(path);
        var findings = SchemaCheck.Run(schema);
        if (findings.Exists(static finding => finding.IsError()))
        {
            target.Write(findings, schema.Files);
            return ExitCodes.Errors;
        }

        using var loaded = schema.Load();
        if (!TryRead(path, data, loaded.Format, options, out var facts, out var issues))
        {
            target.Write(path, null, issues);
            return ExitCodes.Errors;
        }

        return use(facts, loaded);
    }

    private static bool TryRead(
        string path,
        Stream data,
        FactFormat format,
        FactFileOptions options,
        [NotNullWhen(true)] out FactBase? facts,
        out IReadOnlyList<FactFileIssue> issues)
    {
        try
        {
            return format.TryRead(data, out facts, out issues, options);
        }
        catch (IOException failed)
        {
            throw new ToolException($"{path}: {failed.Message}");
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception failed) when (failed is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"{path}: there is no such file.");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: {failed.Message}");
        }
    }
}
