using System.CommandLine;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary>
/// <c>dramatis ground FACTS.jsonl --schema PATH --texts FOLDER</c>: the places of a fact file held against the texts.
/// </summary>
internal static class GroundCommand
{
    public static Command Create(TextWriter output)
    {
        var data = new Argument<string>("FACTS") { Description = "The fact file (JSON Lines)." };
        var schema = Arguments.Schema();
        var folder = Arguments.Texts();
        folder.Required = true;
        var words = new Option<bool>("--words") { Description = "Print the words of the text at each place." };
        var partial = new Option<bool>("--partial") { Description = "Accept sources without a text in the folder." };
        var reading = new ReadingOptions();
        var format = Arguments.Format(Arguments.FindingFormat, "text", "msbuild", "json");
        var command = new Command("ground", "Holds the places of claims against the texts of their sources.")
        {
            data, schema, folder, words, partial, format,
        };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var (path, how) = (parsed.GetValue(data)!, parsed.GetValue(format)!);
            var (texts, lines, target) = (new TextFolder(parsed.GetValue(folder)!), new FileTables(), new FactIssueFormats(how, output));
            var options = reading.Of(parsed, lines);
            return CheckedFacts.Use(path, parsed.GetValue(schema)!, options, target, (facts, _, _) =>
            {
                var held = new HeldPlaces(facts, lines, texts, parsed.GetValue(partial));
                if (held.Issues.Count > 0)
                {
                    target.Write(path, null, held.Issues);
                    return ExitCodes.Errors;
                }

                var places = facts.Claims.SelectMany(static claim => claim.Locators.Select(place => (claim.Whole, place)))
                    .Where(one => held.TextOf(one.Whole.Source) is not null)
                    .OrderBy(one => lines.Claims[one.Whole.Id].Line)
                    .Select(one => new HeldPlace(
                        lines.Claims[one.Whole.Id].Line,
                        one.Whole,
                        one.place,
                        parsed.GetValue(words) ? WordsAt(one.place, one.Whole.Source, held) : null));
                new PlaceFormats(how, output).Write(path, [.. places], held.Count, held.Missing);
                return ExitCodes.Fine;
            });
        });
        return command;
    }

    private static string WordsAt(Locator place, Source source, HeldPlaces held) =>
        SourceText.Of(held.TextOf(source)!, source.Paragraphing).Words(place);
}
