using System.Text;
using static Dramatis.Benchmarks.Generation.Emission.SchemaModel;

namespace Dramatis.Benchmarks.Generation.Emission;

/// <summary>Prints what the records of actors and relations have alike.</summary>
internal static class MemberEmitter
{
    /// <summary>The lines of a descriptor that list the fields.</summary>
    public static string Declarations(EntityType type, SchemaModel model)
    {
        var output = new StringBuilder("        ListFields = static () =>\n        [\n");
        foreach (var field in type.Fields)
        {
            var isDeclared = model.Enums.Exists(known => known.Name == field.Type) || model.Types.Exists(known => known.Name == field.Type);
            output.Append($"            new(\"{field.Written}\", \"{(isDeclared ? model.Namespace + "." : "")}{field.Type}\", ")
                .Append(field.IsMany ? "0, null" : field.IsOptional && field.Default is null ? "0, 1" : "1, 1")
                .Append($") {{ Summary = \"{field.Summary}\"{(field.Default is null ? "" : $", Default = \"{field.Default}\"")}");
            var limits = string.Join(", ", Limits(field));
            output.Append(limits.Length > 0 ? $", Limits = new() {{ {limits} }}" : "").Append(" },\n");
        }

        return output.Append("        ],\n").ToString();
    }

    private static IEnumerable<string> Limits(Member field)
    {
        var (length, range) = (field.Length ?? ("", ""), field.Range ?? ("", ""));
        return new[]
        {
            length.Item1.Length > 0 ? $"MinLength = {length.Item1}" : "",
            length.Item2.Length > 0 ? $"MaxLength = {length.Item2}" : "",
            range.Item1.Length > 0 ? $"Least = \"{range.Item1}\"" : "",
            range.Item2.Length > 0 ? $"Most = \"{range.Item2}\"" : "",
            field.Schemes.Count > 0 ? $"Schemes = [{string.Join(", ", field.Schemes.Select(static scheme => $"\"{scheme}\""))}]" : "",
        }.Where(static limit => limit.Length > 0);
    }

    public static void Properties(StringBuilder output, EntityType type, FieldText[] fields)
    {
        output.Append('\n');
        foreach (var position in type.Positions)
        {
            var player = position.IsMany ? $"global::Dramatis.Many<{position.Type}>" : position.Type;
            output.Append($"    /// <summary>{position.Summary}</summary>\n    public required {player} {position.Name} {{ get; init; }}\n");
        }

        for (var i = 0; i < fields.Length; i++)
        {
            var field = type.Fields[i];
            output.Append($"    /// <summary>{field.Summary}</summary>\n    public {(field.IsOptional ? "" : "required ")}")
                .Append($"{fields[i].Property} {field.Name} {{ get; init; }}{fields[i].Initializer}\n");
        }
    }

    /// <summary>Prints the constructor behind the brace of its parameters.</summary>
    public static void Constructor(StringBuilder output, EntityType type, FieldText[] fields, bool ofActor)
    {
        var members = type.Positions
            .Select(static position => (
                Member: position,
                IsOptional: false,
                Parameter: position.IsMany ? $"global::Dramatis.Many<{position.Type}>" : position.Type,
                Given: position.Written))
            .Concat(type.Fields.Zip(fields, static (field, text) => (
                Member: field,
                field.IsOptional,
                Parameter: field.IsMany ? text.Property : field.IsOptional ? text.Item + "?" : text.Item,
                Given: field.Default is null ? field.Written : $"{field.Written} ?? {field.Name}")))
            .OrderBy(static member => member.IsOptional)
            .Select(static member => (
                member.Member.Name,
                Parameter: $"{member.Parameter} {member.Member.Written}{(!member.IsOptional ? "" : member.Member.IsMany ? " = default" : " = null")}",
                member.Given))
            .ToList();
        if (!ofActor)
        {
            members.Add(("On", "global::Dramatis.When? on = null", "on"));
            members.Add(("Id", "global::Dramatis.EntityId? id = null", "id"));
        }

        output.AppendJoin(", ", members.Select(static member => member.Parameter)).Append(ofActor ? ") : this(id)\n    {\n" : ")\n    {\n");
        foreach (var (name, _, given) in members)
        {
            output.Append($"        {name} = {given};\n");
        }

        output.Append("    }\n");
    }

    public static void Visits(StringBuilder output, EntityType type, FieldText[] fields)
    {
        output.Append("""

                public override void VisitMembers(global::Dramatis.MemberVisitor visitor)
                {
                    base.VisitMembers(visitor);

            """);
        foreach (var position in type.Positions)
        {
            output.Append($"        visitor.{(position.IsMany ? "Players" : "Player")}(\"{position.Written}\", {position.Name});\n");
        }

        for (var i = 0; i < fields.Length; i++)
        {
            var (name, written) = (type.Fields[i].Name, type.Fields[i].Written);
            var shown = fields[i].IsEnum ? ".ToName()" : fields[i].IsValueType ? ".Value" : "";
            output.Append(type.Fields[i].IsMany
                ? $"        visitor.Fields(\"{written}\", {name}, static value => value{shown});\n"
                : $"        visitor.Field(\"{written}\", {name}{(shown.Length > 0 && fields[i].IsNullable ? "?" : "")}{shown});\n");
        }

        output.Append("    }\n");
    }

    public static void Checks(StringBuilder output, EntityType type, FieldText[] fields, bool ofActor)
    {
        output.Append("""

                protected override void CheckMembers(ref global::Dramatis.ValidationReport report)
                {
                    base.CheckMembers(ref report);

            """);
        foreach (var position in type.Positions)
        {
            output.Append(position.IsMany
                ? $"        report.Count({position.Name}.Count, {position.Least}, {position.Most}, nameof({position.Name}));\n"
                : $"        report.Required({position.Name} is not null, nameof({position.Name}));\n");
        }

        for (var i = 0; i < fields.Length; i++)
        {
            Check(output, type.Fields[i], fields[i], ofActor);
        }

        output.Append("    }\n");
    }

    public static void BuilderMembers(StringBuilder output, EntityType type, FieldText[] fields, bool ofActor)
    {
        foreach (var position in type.Positions)
        {
            Setter(output, type.Name, position, position.Type);
        }

        for (var i = 0; i < fields.Length; i++)
        {
            Setter(output, type.Name, type.Fields[i], fields[i].Item);
        }

        output.Append($$"""

                    protected override {{type.Name}} ReadMembers(global::Dramatis.CompilerServices.MemberReader members) => base.ReadMembers(members) with
                    {

            """);
        foreach (var position in type.Positions)
        {
            output.Append($"            {position.Name} = members.GetPlayer{(position.IsMany ? "s" : "")}<{position.Type}>(\"{position.Written}\"){(position.IsMany ? "" : "!")},\n");
        }

        for (var i = 0; i < fields.Length; i++)
        {
            var (field, text) = (type.Fields[i], fields[i]);
            output.Append($"            {field.Name} = members.{(field.IsMany ? "GetMany" : text.IsReference ? "Get" : "GetOrNull")}(\"{field.Written}\", {text.Codec})")
                .Append(field.Default is not null ? $" ?? Draft.{field.Name}" : ofActor || field.IsOptional ? "" : "!").Append(",\n");
        }

        output.Append("        };\n");
    }

    private static void Setter(StringBuilder output, string type, Member member, string item) => output
        .Append($"        /// <inheritdoc cref=\"{type}.{member.Name}\"/>\n        public Builder ")
        .Append(member.IsMany
            ? $"Add{member.Name}(params global::System.ReadOnlySpan<{item}> values) => Set(Draft with {{ {member.Name} = Add(Draft.{member.Name}, values) }});\n"
            : $"With{member.Name}({item} value) => Set(Draft with {{ {member.Name} = value }});\n");

    private static void Check(StringBuilder output, Member field, FieldText text, bool ofActor)
    {
        var name = field.Name;
        if (!field.IsOptional)
        {
            output.Append($"        report.Required({(ofActor ? "this, " : "")}{name} is not null, nameof({name}));\n");
        }

        if (text.IsEnum)
        {
            output.Append($"        report.Defined({name}.IsDefined(), \"{field.Type}\", nameof({name}));\n");
        }

        if (text.IsValueType)
        {
            output.Append($"        {name}{(text.IsNullable ? "?" : "")}.Check(ref report, nameof({name}));\n");
        }

        if (field.Length is var (shortest, longest))
        {
            output.Append(field.IsMany
                ? $"        for (var i = 0; i < {name}.Count; i++)\n        {{\n            report.Length({name}[i], {shortest}, {longest}, new(nameof({name}), i));\n        }}\n"
                : $"        report.Length({name}, {shortest}, {longest}, nameof({name}));\n");
        }

        if (field.Range is var (least, most))
        {
            var suffix = field.Type == "integer" ? "L" : "m";
            output.Append($"        report.Range({name}, {(least.Length > 0 ? least + suffix : "null")}, {(most.Length > 0 ? most + suffix : "null")}, nameof({name}));\n");
        }

        if (field.Type == "uri")
        {
            output.Append($"        report.Scheme({name}, nameof({name})");
            field.Schemes.ForEach(scheme => output.Append($", \"{scheme}\""));
            output.Append(");\n");
        }
    }
}
