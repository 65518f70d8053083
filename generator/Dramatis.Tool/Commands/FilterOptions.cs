using System.CommandLine;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary>The options that tell which claims a page is about.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _actors = new("--actor")
    {
        Description = "Only claims that name one of these actors, by their ids.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _sources = new("--source")
    {
        Description = "Only claims of one of these sources, by their ids.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _since = new("--since")
    {
        Description = "Only claims of sources published on a date or later: 2024, 2024-05 or 2024-05-03.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_actors);
        command.Add(_sources);
        command.Add(_since);
    }

    /// <summary>The filter that was given.</summary>
    /// <exception cref="ToolException">A text is no id or no date.</exception>
    public ReportFilter Of(ParseResult parsed) => new()
    {
        Actors = [.. (parsed.GetValue(_actors) ?? []).Select(static id => Id("--actor", id))],
        Sources = [.. (parsed.GetValue(_sources) ?? []).Select(static id => Id("--source", id))],
        Since = parsed.GetValue(_since) is { } date ? Date(date) : default(EdtfDate?),
    };

    /// <summary>Checks that a fact file has the actors and the sources of a filter.</summary>
    /// <exception cref="ToolException">It lacks one. The message names similar ids.</exception>
    public static void Check(ReportFilter filter, FactBase facts, string path)
    {
        Check("actor", filter.Actors, facts.Actors<Actor>().Select(static actor => actor.Id), path);
        Check("source", filter.Sources, facts.Sources.Select(static source => source.Id), path);
    }

    private static void Check(string kind, Many<EntityId> ids, IEnumerable<EntityId> known, string path)
    {
        if (ids.Count == 0)
        {
            return;
        }

        var all = known.ToHashSet();
        foreach (var id in ids.Where(id => !all.Contains(id)))
        {
            var hint = NearIds.Hint($"It has no {kind} {id}.", id.Value, all.Select(static one => one.Value));
            throw new ToolException($"{path}: {hint}");
        }
    }

    private static EntityId Id(string option, string text) => EntityId.TryParse(text, null, out var id)
        ? id
        : throw new ToolException($"{option} {Printable.Of(text)}: it is no id.");

    private static EdtfDate Date(string text) => EdtfDate.TryParse(text, null, out var date)
        ? date
        : throw new ToolException($"--since {Printable.Of(text)}: it is no date; write it as 2024, 2024-05 or 2024-05-03.");
}
