using System.CommandLine;
using Dramatis.Tool.Diffing;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis diff OLD NEW</c>: what has changed, what that breaks, and the version that it needs.</summary>
internal static class DiffCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var old = Path("OLD", "The old version");
        var now = Path("NEW", "The new version");
        var format = Arguments.Format("The output format.", "text", "json", "github");
        var command = new Command("diff", "Reports the changes between two versions of a schema, and what they break.")
        {
            old, now, format,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(old)!, parsed.GetValue(now)!, parsed.GetValue(format)!, output, error));
        return command;
    }

    private static Argument<string> Path(string name, string what) => new(name)
    {
        Description = $"{what}: a file, a folder, or git:REVISION:PATH.",
    };

    private static int Run(string oldPath, string newPath, string format, TextWriter output, TextWriter error)
    {
        var (old, now) = (SchemaModel.Of(Read(oldPath)), SchemaModel.Of(Read(newPath)));
        if (old.Errors.Count + now.Errors.Count > 0)
        {
            LineFormats.WriteMSBuild([.. old.Errors, .. now.Errors], error);
            WriteErrors("OLD", oldPath, old.Errors.Count, error);
            WriteErrors("NEW", newPath, now.Errors.Count, error);
            return ExitCodes.Errors;
        }

        var schemas = SchemaDiff.Run(old, now);
        switch (format)
        {
            case "json":
                DiffJson.Write(schemas, output);
                break;
            case "github":
                DiffText.WriteGitHub(schemas, output);
                break;
            default:
                DiffText.Write(schemas, output);
                break;
        }

        return schemas.Any(static schema => schema.ClaimsLess) ? ExitCodes.Errors : ExitCodes.Fine;
    }

    private static List<Dramatis.Schema.Syntax.SchemaText> Read(string path) =>
        GitRevision.TryParse(path) is { } revision ? revision.Read() : SchemaFinder.Read([path]);

    private static void WriteErrors(string side, string path, int count, TextWriter error)
    {
        if (count > 0)
        {
            error.WritePrintable($"dramatis: {side}, {path}, has {Amount.Of(count, "error")}; only sound schemas can be compared.");
        }
    }
}
