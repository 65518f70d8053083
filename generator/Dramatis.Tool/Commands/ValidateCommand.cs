using System.CommandLine;
using Dramatis.Tool.Checking;
using Dramatis.Tool.Compiling;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis validate DATA.jsonl --schema PATH</c>: a fact file checked against its schema.</summary>
/// <remarks>The schema is generated and compiled in memory, so that there is one implementation of every rule.</remarks>
internal static class ValidateCommand
{
    public static Command Create(TextWriter output)
    {
        var data = new Argument<string>("DATA") { Description = "The fact file, JSON Lines." };
        var schema = Arguments.Schema();
        var unsealed = new Option<bool>("--unsealed")
        {
            Description = "The file was written by hand, without the line that seals it.",
        };
        var format = FindingFormats.Option("text", "msbuild", "json");
        var command = new Command("validate", "Reports everything that is wrong with a fact file.")
        {
            data, schema, unsealed, format,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(data)!,
            parsed.GetValue(schema)!,
            new() { Unsealed = parsed.GetValue(unsealed) },
            new(parsed.GetValue(format)!, output)));
        return command;
    }

    private static int Run(string path, string[] schemaPaths, FactFileOptions options, FactIssueFormats target)
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
        try
        {
            _ = loaded.Format.TryRead(data, out var facts, out var issues, options);
            target.Write(path, facts, issues);
            return facts is null ? ExitCodes.Errors : ExitCodes.Fine;
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
