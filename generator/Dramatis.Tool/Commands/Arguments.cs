using System.CommandLine;

namespace Dramatis.Tool.Commands;

/// <summary>Arguments that several commands have.</summary>
internal static class Arguments
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Schema files, or folders that are searched for them.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<bool> Unsealed() => new("--unsealed")
    {
        Description = "The file was written by hand, without the line that seals it.",
    };

    public static Option<string[]> Schema() => new("--schema")
    {
        Description = "The schema files, or folders that are searched for them.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };
}
