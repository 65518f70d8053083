namespace Dramatis.Tool.Commands;

// docs/decisions.md: Exit codes
/// <summary>The exit codes of the tool.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>There are findings with the severity of an error.</summary>
    public const int Errors = 1;

    /// <summary>The command line is wrong, or a file cannot be read or written.</summary>
    public const int WrongUse = 2;
}
