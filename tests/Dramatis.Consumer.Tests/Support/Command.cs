using System.Diagnostics;

namespace Dramatis.Consumer.Tests.Support;

/// <summary>Runs programs as somebody at a shell would who never saw this repository.</summary>
internal static class Command
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static CommandResult Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <summary>Runs a program in a folder, with the package folder of these tests.</summary>
    public static CommandResult Run(string folder, string program, params string[] arguments) =>
        Start(folder, program, arguments, ("NUGET_PACKAGES", Packages.Folder));

    /// <summary>Runs <c>dotnet</c> on this repository, as whoever works on it does.</summary>
    public static CommandResult InRepository(params string[] arguments) =>
        Start(RepositoryRoot.Path, "dotnet", arguments, ("SOURCE_DATE_EPOCH", Packages.Epoch));

    private static CommandResult Start(string folder, string program, string[] arguments, (string Name, string Value) variable)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Prepare(start.Environment);
        start.Environment[variable.Name] = variable.Value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took more than {s_patience}.");
        }

        var name = $"{program} {string.Join(' ', arguments)}";
        return new(name, process.ExitCode, (output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult()).ReplaceLineEndings("\n"));
    }

    /// <summary>Nothing of the build that started the tests, no servers left behind, messages in English.</summary>
    private static void Prepare(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsOfTheBuild).ToList())
        {
            environment.Remove(name);
        }

        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }

    private static bool IsOfTheBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "Configuration" or "Platform";
}
