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

    public static Option<string[]> Schema() => new("--schema")
    {
        Description = "The schema files, or folders that are searched for them.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };
}
