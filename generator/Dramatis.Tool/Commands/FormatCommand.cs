using System.CommandLine;
using Dramatis.Schema.Formatting;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Files;
using Dramatis.Tool.Formatting;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis fmt PATH... [--check]</c>: schema files in the one canonical layout.</summary>
internal static class FormatCommand
{
    public static Command Create(TextWriter output)
    {
        var paths = Arguments.Paths();
        var check = new Option<bool>("--check")
        {
            Description = "Print the changes as a diff instead of writing them; exit with 1 if there are any.",
        };
        var command = new Command("fmt", "Formats schema files.") { paths, check };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(check), output));
        return command;
    }

    private static int Run(string[] paths, bool isCheck, TextWriter output)
    {
        var all = SchemaFinder.Read(paths)
            .Where(static file => !file.Origin.IsReferenced)
            .Select(static file => (Before: file, After: Layouts.Of(file)))
            .ToList();
        var left = all.Where(static file => file.After.Text is null).ToList();
        var changed = all
            .Where(static file => file.After.Text is { } text && text != file.Before.Text)
            .ToList();
        foreach (var (before, after) in left)
        {
            Explain(before, after, output);
        }

        foreach (var (before, after) in changed)
        {
            Apply(before, after.Text!, isCheck, output);
        }

        var verb = isCheck ? "to be formatted" : "formatted";
        output.WriteLine(FormattableString.Invariant($"{changed.Count} of {all.Count} files {verb}"));
        return left.Count > 0 || (isCheck && changed.Count > 0) ? ExitCodes.Errors : ExitCodes.Fine;
    }

    private static void Apply(SchemaText before, string after, bool isCheck, TextWriter output)
    {
        if (isCheck)
        {
            output.Write(Printable.Lines(LayoutDiff.Of(before, after)));
            return;
        }

        SchemaRewrite.Write(before.Path, after);
        output.WritePrintable($"{before.Path}: formatted");
    }

    private static void Explain(SchemaText file, FormattedSchema layout, TextWriter output)
    {
        LineFormats.WriteMSBuild(layout.Errors, output);
        var why = layout.Errors.Count > 0 ? "of its errors" : "its layout could not be changed without its meaning";
        output.WritePrintable($"{file.Path}: left as it is, because {why}");
    }
}
