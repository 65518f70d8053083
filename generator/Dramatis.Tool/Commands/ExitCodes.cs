namespace Dramatis.Tool.Commands;

// docs/decisions.md: Exit codes
/// <summary>What the tool ends with.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>There are findings of the severity error.</summary>
    public const int Errors = 1;

    /// <summary>The tool was used wrongly, or could not read or write.</summary>
    public const int WrongUse = 2;
}
