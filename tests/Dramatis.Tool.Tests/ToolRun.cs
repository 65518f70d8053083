namespace Dramatis.Tool.Tests;

/// <summary>One run of the command: what it ended with and what it printed.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static ToolRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = DramatisCommand.Run(arguments, output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
