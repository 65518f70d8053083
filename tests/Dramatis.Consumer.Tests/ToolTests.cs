namespace Dramatis.Consumer.Tests;

/// <summary>The command, installed as a user does.</summary>
[Collection(ConsumerCollection.Name)]
public sealed class ToolTests
{
    [Fact]
    public void Command_is_installed_and_run()
    {
        using var workspace = new Workspace();
        workspace.Dotnet("tool", "install", "Dramatis.Tool", "--version", Packages.Version, "--tool-path", "tools").Succeeded();
        workspace.Write("schema/harbour.dramatis.yaml", Document.Package.Block("yaml"));
        var program = workspace.Combine("tools", "dramatis");

        Command.Run(workspace.Path, program, "check", "schema").Succeeded();
        Command.Run(workspace.Path, program, "generate", "schema", "--out", "generated").Succeeded();
        Assert.True(File.Exists(workspace.Combine("generated", "Harbour.Visit.g.cs")));

        workspace.Edit("schema/harbour.dramatis.yaml", "visitor: Person", "visitor: Persn");
        var wrong = Command.Run(workspace.Path, program, "check", "schema");
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("DRM040", wrong.Output, StringComparison.Ordinal);
        Assert.StartsWith("# DRM040", Command.Run(workspace.Path, program, "explain", "DRM040").Succeeded().Output, StringComparison.Ordinal);
    }
}
