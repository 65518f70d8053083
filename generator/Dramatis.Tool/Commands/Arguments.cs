using System.CommandLine;

namespace Dramatis.Tool.Commands;

/// <summary>Makes the arguments and options that several commands have.</summary>
internal static class Arguments
{
    /// <summary>The description of the option that chooses the format of findings.</summary>
    public const string FindingFormat = "The output format.";

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Schema files, folders to search for them, or projects (*.csproj), which are asked for theirs.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> Texts() => new("--texts")
    {
        Description = "The folder with the texts of the sources: ID.txt, in UTF-8, for the source ID.",
    };

    /// <param name="formats">The formats of the command; the first is the default.</param>
    public static Option<string> Format(string description, params string[] formats)
    {
        var format = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => formats[0] };
        format.AcceptOnlyFromAmong(formats);
        return format;
    }

    public static Option<string[]> Schema() => new("--schema")
    {
        Description = "Schema files, folders to search for them, or projects (*.csproj), which are asked for theirs.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string[]> ClashKinds()
    {
        var kind = new Option<string[]>("--kind")
        {
            Description = "Only clashes of a kind: contradiction, disagreement, change or tension.",
            AllowMultipleArgumentsPerToken = true,
        };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<ClashKind>().Select(JsonNames.Of)]);
        return kind;
    }

    /// <summary>The clashes of some kinds; all if none is named.</summary>
    public static IEnumerable<Clash> OfKinds(IEnumerable<Clash> clashes, string[]? kinds) =>
        kinds is { Length: > 0 } ? clashes.Where(clash => kinds.Contains(JsonNames.Of(clash.Kind))) : clashes;
}
