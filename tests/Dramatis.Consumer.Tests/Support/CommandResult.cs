namespace Dramatis.Consumer.Tests.Support;

/// <summary>What a command printed, and what it ended with.</summary>
public sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The lines, without white space around them.</summary>
    public IEnumerable<string> Lines => Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Fails with all that the command printed where it did not succeed.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }
}
