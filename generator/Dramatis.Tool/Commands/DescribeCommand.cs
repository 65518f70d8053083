using System.CommandLine;
using Dramatis.Tool.Describing;
using Dramatis.Tool.FactSchemas;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis describe [NAME[.member]] --schema PATH</c>: a schema, one small step at a time.</summary>
internal static class DescribeCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "A type, a member (Type.member) or a namespace. Without a name, all types are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var schemas = new Option<string[]>("--schema")
        {
            Description = "A schema file, a folder to search for schema files, or a project (*.csproj). Can be given several times.",
            Required = true,
            AllowMultipleArgumentsPerToken = false,
        };
        var format = Arguments.Format(
            "The output format; json-schema is a JSON Schema of the lines of fact files.", "text", "json", "json-schema");
        var command = new Command("describe", "Describes the types and members of a schema.") { name, schemas, format };
        command.SetAction(parsed => Run(
            parsed.GetValue(name), parsed.GetValue(schemas)!, parsed.GetValue(format)!, output, error));
        return command;
    }

    private static int Run(string? name, string[] paths, string format, TextWriter output, TextWriter error)
    {
        var model = SchemaModel.Of(SchemaFinder.Read(paths));
        if (model.Errors.Count > 0)
        {
            LineFormats.WriteMSBuild(model.Errors, error);
            return ExitCodes.Errors;
        }

        if (format == "json-schema")
        {
            output.WriteLine(PrintedJson.Of(name is null
                ? new FactLineSchema(model).Make()
                : throw new ToolException($"{name}: a JSON Schema describes all lines of a file; leave the name out.")));
            return ExitCodes.Fine;
        }

        var description = new SchemaGuide(model, paths).Describe(name);
        if (format == "json")
        {
            DescriptionJson.Write(description, output);
        }
        else
        {
            new DescriptionText(output).Write(description);
        }

        return ExitCodes.Fine;
    }
}
