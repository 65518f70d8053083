using System.CommandLine;
using Dramatis.Tool.Creating;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis new NAME</c>: a small commented schema to start from.</summary>
internal static class NewCommand
{
    public static Command Create(TextWriter output)
    {
        var name = new Argument<string>("NAME") { Description = "The namespace of the schema, such as Shipping." };
        var core = new Option<bool>("--core")
        {
            Description = "Build on the core schema (agents, places, offices), which is copied to the same folder.",
        };
        var folder = new Option<string>("--out")
        {
            Description = "The folder to write to.",
            DefaultValueFactory = static _ => ".",
        };
        var command = new Command("new", "Creates a small, commented schema to start from.") { name, core, folder };
        command.SetAction(parsed => Run(
            parsed.GetValue(name)!, parsed.GetValue(core), parsed.GetValue(folder)!, output));
        return command;
    }

    private static int Run(string name, bool withCore, string folder, TextWriter output)
    {
        foreach (var path in NewSchema.Write(name, withCore, folder))
        {
            output.WritePrintable(path);
        }

        return ExitCodes.Fine;
    }
}
