using System.CommandLine;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Commands;

/// <summary>
/// <c>dramatis report FACTS.jsonl --schema PATH --out FILE.html</c>: writes a fact file as a page for people.
/// </summary>
internal static class ReportCommand
{
    public static Command Create(TextWriter output)
    {
        var data = new Argument<string>("FACTS") { Description = "The fact file (JSON Lines)." };
        var schema = Arguments.Schema();
        var file = new Option<string>("--out") { Description = "The HTML file to write.", Required = true };
        var title = new Option<string?>("--title") { Description = "The heading of the page." };
        var unsealed = Arguments.Unsealed();
        var format = Arguments.Format(Arguments.FindingFormat, "text", "msbuild", "json");
        var command = new Command("report", "Writes a fact file as a self-contained HTML page.")
        {
            data, schema, file, title, unsealed, format,
        };
        command.SetAction(parsed => CheckedFacts.Use(
            parsed.GetValue(data)!,
            parsed.GetValue(schema)!,
            new() { Unsealed = parsed.GetValue(unsealed) },
            new(parsed.GetValue(format)!, output),
            (facts, loaded, inputs) =>
            {
                OutputFile.CheckNoInput(parsed.GetValue(file)!, inputs);
                var shown = new ReportOptions { Schemas = [.. loaded.Schemas] };
                return Write(
                    facts, parsed.GetValue(file)!, parsed.GetValue(title) is { } heading ? shown with { Title = heading } : shown);
            }));
        return command;
    }

    private static int Write(FactBase facts, string file, ReportOptions options)
    {
        try
        {
            facts.WriteReport(file, options);
            return ExitCodes.Fine;
        }
        catch (ReportException failed)
        {
            throw new ToolException(failed.Message);
        }
    }
}
