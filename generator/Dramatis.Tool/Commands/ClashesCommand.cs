using System.CommandLine;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis clashes FACTS.jsonl --schema PATH</c>: the claims of a fact file that go badly together.</summary>
internal static class ClashesCommand
{
    public static Command Create(TextWriter output)
    {
        var data = new Argument<string>("FACTS") { Description = "The fact file (JSON Lines)." };
        var schema = Arguments.Schema();
        var of = new Option<string>("--of") { Description = "Only the clashes of an actor, by its id, or of a claim, by at least 12 digits of its id." };
        var kind = Arguments.ClashKinds();
        var reading = new ReadingOptions();
        var format = Arguments.Format(Arguments.FindingFormat, "text", "json");
        var command = new Command("clashes", "Finds the claims of a fact file that go badly together.")
        {
            data, schema, of, kind, format,
        };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var (path, how) = (parsed.GetValue(data)!, parsed.GetValue(format)!);
            var lines = new FileTables();
            var options = reading.Of(parsed, lines);
            return CheckedFacts.Use(path, parsed.GetValue(schema)!, options, new(how, output), (facts, _, _) =>
            {
                var clashes = Arguments.OfKinds(Selected(path, facts, parsed.GetValue(of)), parsed.GetValue(kind));
                new ClashFormats(how, output, claim => lines.Claims[claim.Id].Line).Write(path, facts, clashes);
                return ExitCodes.Fine;
            });
        });
        return command;
    }

    private static Clashes Selected(string path, FactBase facts, string? of)
    {
        if (of is null)
        {
            return facts.Clashes();
        }

        if (EntityId.TryParse(of, null, out var id) && facts.TryGet<IActor>(id, out var actor))
        {
            return facts.Clashes().Of(actor);
        }

        const int Least = 12;
        var claims = of.Length < Least
            ? []
            : facts.Claims.Where(claim => claim.Id.ToString().StartsWith(of, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return claims switch
        {
            [var claim] => facts.Clashes().Of(claim.Whole),
            [] => throw new ToolException($"{path}: {NearIds.Hint($"It has no actor and no claim {of}.", of, facts.Actors<Actor>().Select(static one => one.Id.Value))}"),
            _ => throw new ToolException($"{path}: several claims begin with {of}; give more digits."),
        };
    }
}
