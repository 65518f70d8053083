using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Files;

// docs/decisions.md: Projects on the command line
/// <summary>The schemas of a project and of its references, as its build knows them.</summary>
internal static class ProjectSchemas
{
    private const string Own = "DramatisSchema";
    private const string Referenced = "DramatisReferencedSchema";
    private const string FindReferenced = "DramatisFindReferencedSchemas";

    /// <summary>True if a path names a C# project.</summary>
    public static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    /// <summary>The paths of the files, and the projects that they are compiled in.</summary>
    /// <exception cref="ToolException">The project cannot be read, is not restored, or has no schema.</exception>
    public static IEnumerable<(string Path, SchemaOrigin Origin)> Find(string project)
    {
        using var items = Ask(project);
        var (own, extensible) = (Items(items, Own), Property(items, "DramatisExtensible"));
        if (own.Count == 0)
        {
            throw new ToolException($"{project}: the project has no schema.");
        }

        var paths = own.Select(static item => Text(item, "FullPath")).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. paths.Select(path => (Shown(path), new SchemaOrigin(null, IsTrue(extensible)))),
            .. Items(items, Referenced)
                .Where(item => !paths.Contains(Text(item, "FullPath"), StringComparer.Ordinal))
                .Select(static item => (
                    Text(item, "FullPath"), new SchemaOrigin(Text(item, "DramatisAssembly"), IsTrue(Text(item, "DramatisExtensible"))))),
        ];
    }

    private static JsonDocument Ask(string project)
    {
        var (code, output) = Run(
            "msbuild", project, "-nologo", "-nodeReuse:false", "-t:" + FindReferenced, "-p:DesignTimeBuild=true",
            "-getProperty:DramatisExtensible", "-getItem:" + Own, "-getItem:" + Referenced);
        if (code == 0)
        {
            try
            {
                return JsonDocument.Parse(output[Math.Max(0, output.IndexOf('{', StringComparison.Ordinal))..]);
            }
            catch (JsonException)
            {
                throw new ToolException($"{project}: dotnet msbuild did not list its schemas.");
            }
        }

        var why = output.Split('\n').Select(static line => line.Trim()).FirstOrDefault(static line => line.Contains("error ", StringComparison.Ordinal));
        var reason = why is null ? "dotnet msbuild cannot read it" : why[why.IndexOf("error ", StringComparison.Ordinal)..];
        throw new ToolException(reason.Contains(FindReferenced, StringComparison.Ordinal)
            ? $"{project}: the project does not have the package Dramatis, or is not restored: dotnet restore."
            : $"{project}: {reason}");
    }

    private static (int Code, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.GetAwaiter().GetResult());
        }
        catch (Win32Exception failed)
        {
            throw new ToolException($"dotnet cannot be run: {failed.Message}");
        }
    }

    private static List<JsonElement> Items(JsonDocument all, string name) =>
        all.RootElement.GetProperty("Items").TryGetProperty(name, out var items) ? [.. items.EnumerateArray()] : [];

    private static string Property(JsonDocument all, string name) =>
        all.RootElement.TryGetProperty("Properties", out var properties) ? Text(properties, name) : "";

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static bool IsTrue(string text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of a file of the project: relative to the working folder if it is in it.</summary>
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
