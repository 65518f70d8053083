using System.Text.RegularExpressions;

namespace Dramatis.Consumer.Tests;

/// <summary>Who follows the document to the letter, in an empty folder, gets what it says.</summary>
[Collection(ConsumerCollection.Name)]
public sealed partial class GettingStartedTests
{
    private static readonly Document s_document = new(RepositoryRoot.Combine("docs", "getting-started.md"));

    [SkippableFact]
    public void Every_command_and_snippet_works_in_order()
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands are of a POSIX shell.");
        using var workspace = new Workspace(knowsPackages: false);
        var folder = workspace.Path;
        var last = new CommandResult("nothing", 0, "");
        var (commands, files, outputs) = (0, 0, 0);
        foreach (var (block, next) in s_document.Blocks.Zip(s_document.Blocks.Append(null).Skip(1)))
        {
            switch (block.Language)
            {
                case "sh":
                    last = Shell(workspace, ref folder, block.Text);
                    Assert.True(IsRefused(next) ? last.ExitCode != 0 : last.ExitCode == 0, $"{block.Text}\n{last.Output}");
                    commands++;
                    break;
                case "text":
                    Assert.All(block.Text.TrimEnd().Split('\n'), line => Assert.Contains(line, last.Output, StringComparison.Ordinal));
                    outputs++;
                    break;
                default:
                    File.WriteAllText(Path.Combine(folder, NameOf(block)), block.Text);
                    files++;
                    break;
            }
        }

        Assert.Equal((7, 5, 3), (commands, files, outputs));
    }

    private static bool IsRefused(DocumentBlock? output) =>
        output is { Language: "text" } && output.Text.Contains("error ", StringComparison.Ordinal);

    /// <summary>Runs commands where those before them left off.</summary>
    private static CommandResult Shell(Workspace workspace, ref string folder, string commands)
    {
        var left = workspace.Combine("left-off");
        var script = $"""
            export DRAMATIS='{RepositoryRoot.Path}' DOTNET_CLI_HOME='{workspace.Path}'
            set -e
            {commands}
            pwd > '{left}'
            """;
        var run = Command.Run(folder, "bash", "-c", script);
        folder = run.ExitCode == 0 ? File.ReadAllText(left).Trim() : folder;
        return run;
    }

    /// <summary>The name that the line before the block ends with.</summary>
    private static string NameOf(DocumentBlock block)
    {
        var name = FileName().Match(block.Before);
        Assert.True(name.Success, $"No name of a file stands before:\n{block.Text}");
        return name.Groups[1].Value;
    }

    [GeneratedRegex("`([A-Za-z.]+)`[^`]*:$")]
    private static partial Regex FileName();
}
