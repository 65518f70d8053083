using System.CommandLine;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

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
        var filter = new FilterOptions();
        var reading = new ReadingOptions();
        var format = Arguments.Format(Arguments.FindingFormat, "text", "msbuild", "json");
        var folder = Arguments.Texts();
        var command = new Command("report", "Writes a fact file as a self-contained HTML page.")
        {
            data, schema, file, title, folder, format,
        };
        filter.AddTo(command);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var (path, page) = (parsed.GetValue(data)!, parsed.GetValue(file)!);
            var texts = parsed.GetValue(folder) is { } named ? new TextFolder(named) : null;
            var lines = texts is null ? null : new FileTables();
            var target = new FactIssueFormats(parsed.GetValue(format)!, output);
            var options = reading.Of(parsed, lines);
            var selected = filter.Of(parsed);
            return CheckedFacts.Use(path, parsed.GetValue(schema)!, options, target, (facts, loaded, inputs) =>
            {
                OutputFile.CheckNoInput(page, inputs);
                FilterOptions.Check(selected, facts, path);
                var shown = new ReportOptions { Schemas = [.. loaded.Schemas], Filter = selected };
                if (texts is not null)
                {
                    var held = new HeldPlaces(facts, lines!, texts, isPartial: true);
                    if (held.Issues.Count > 0)
                    {
                        target.Write(path, null, held.Issues);
                        return ExitCodes.Errors;
                    }

                    OutputFile.CheckNoInput(page, facts.Sources.Where(source => held.TextOf(source) is not null).Select(source => texts.PathOf(source.Id)));
                    shown = shown with { Texts = held.TextOf };
                }

                return Write(facts, page, parsed.GetValue(title) is { } heading ? shown with { Title = heading } : shown);
            });
        });
        return command;
    }

    private static int Write(FactBase facts, string file, ReportOptions options)
    {
        try
        {
            ProgressBar.While($"Writing {Printable.Of(file)}", _ =>
            {
                facts.WriteReport(file, options);
                return true;
            });
            return ExitCodes.Fine;
        }
        catch (ReportException failed)
        {
            throw new ToolException(failed.Message);
        }
    }
}
