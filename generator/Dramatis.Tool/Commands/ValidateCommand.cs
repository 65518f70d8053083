using System.CommandLine;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis validate FACTS.jsonl --schema PATH</c>: a fact file checked against its schema.</summary>
/// <remarks>The schema is generated and compiled in memory, so that there is one implementation of every rule.</remarks>
internal static class ValidateCommand
{
    public static Command Create(TextWriter output)
    {
        var data = new Argument<string>("FACTS") { Description = "The fact file (JSON Lines)." };
        var schema = Arguments.Schema();
        var reading = new ReadingOptions();
        var format = Arguments.Format(Arguments.FindingFormat, "text", "msbuild", "json");
        var command = new Command("validate", "Reports errors and warnings of a fact file.")
        {
            data, schema, format,
        };
        reading.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetValue(data)!,
            parsed.GetValue(schema)!,
            reading.Of(parsed),
            new(parsed.GetValue(format)!, output)));
        return command;
    }

    private static int Run(string path, string[] schemaPaths, FactFileOptions options, FactIssueFormats target) =>
        CheckedFacts.Use(path, schemaPaths, options, target, (facts, _, _) =>
        {
            target.Write(path, facts, []);
            return ExitCodes.Fine;
        });
}
