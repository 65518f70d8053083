using System.CommandLine;

namespace Dramatis.Tool.Commands;

/// <summary>The options that tell which fact files a command accepts.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<bool> _unsealed = new("--unsealed")
    {
        Description = "Accept a file without the last line that seals it, such as a file written by hand.",
    };

    private readonly Option<bool> _earlierMajor = new("--earlier-major")
    {
        Description = "Accept a file of an earlier major version of a schema, as after renames with renamedFrom.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_unsealed);
        command.Add(_earlierMajor);
    }

    /// <summary>The options that were given.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="tables">Tables to fill, for commands that need the lines of claims; null for others.</param>
    public FactFileOptions Of(ParseResult parsed, FileTables? tables = null) => new()
    {
        Unsealed = parsed.GetValue(_unsealed),
        EarlierMajor = parsed.GetValue(_earlierMajor),
        Tables = tables,
    };
}
