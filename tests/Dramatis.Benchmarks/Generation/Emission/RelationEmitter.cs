using System.Text;
using static Dramatis.Benchmarks.Generation.Emission.SchemaModel;

namespace Dramatis.Benchmarks.Generation.Emission;

/// <summary>Prints the record of an event.</summary>
internal static class RelationEmitter
{
    public static StringBuilder Emit(StringBuilder output, EntityType relation, SchemaModel model)
    {
        var name = relation.Name;
        var names = relation.Positions.Concat(relation.Fields).Select(static member => member.Name).ToHashSet();
        var fields = relation.Fields.Select(field => new FieldText(field, model, names, ofActor: false)).ToArray();
        var missing = relation.Positions.Concat(relation.Fields.Where(static field => !field.IsOptional))
            .Select(static member => $"{member.Name} = {(member.IsMany ? "[]" : "default!")}");
        output.Append($$"""
            /// <summary>{{relation.Summary}}</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("Dramatis", "0.1.0")]
            public sealed partial record {{name}} : global::Dramatis.EventRelation
            {
                /// <summary>The declaration of this type in the schema.</summary>
                public static global::Dramatis.RelationDescriptor Declaration { get; } = new("{{model.Namespace}}.{{name}}", global::Dramatis.Aspect.Event)
                {
                    Summary = "{{relation.Summary}}",
                    Positions =
                    [

            """);
        foreach (var position in relation.Positions)
        {
            var (least, most) = position.IsMany ? (position.Least, position.Most) : ("1", "1");
            output.Append($$"""
                            new("{{position.Written}}", ["{{model.Namespace}}.{{position.Type}}"], {{least}}, {{most}}) { Summary = "{{position.Summary}}" },

                """);
        }

        output.Append($$"""
                    ],
            {{MemberEmitter.Declarations(relation, model)}}        Key = [{{string.Join(", ", relation.Positions.Select(static position => $"\"{position.Written}\""))}}],
                    Read = static members => new Builder().Read(members),
                };

                public override global::Dramatis.RelationDescriptor Descriptor => Declaration;

            """);
        MemberEmitter.Properties(output, relation, fields);
        output.Append($$"""

                /// <summary>Makes a value whose members are set in its initializer.</summary>
                public {{name}}() { }

                /// <summary>Makes a value: the required members by position, others by name.</summary>
                [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public {{name}}(
            """);
        MemberEmitter.Constructor(output, relation, fields, ofActor: false);
        output.Append("\n    public override string Caption =>\n        $\"");
        Caption(output, relation);
        output.Append("\";\n");
        MemberEmitter.Visits(output, relation, fields);
        MemberEmitter.Checks(output, relation, fields, ofActor: false);
        output.Append("\n    /// <summary>The positions as handles, for queries.</summary>\n    public static class Roles\n    {\n");
        foreach (var position in relation.Positions)
        {
            output.Append($$"""
                        /// <inheritdoc cref="{{name}}.{{position.Name}}"/>
                        public static global::Dramatis.Role<{{name}}, {{position.Type}}> {{position.Name}} { get; } = new("{{position.Written}}");

                """);
        }

        output.Append($$"""
                }

                /// <summary>Builds a value member by member and validates it.</summary>
                public sealed class Builder()
                    : global::Dramatis.CompilerServices.EventBuilder<{{name}}, Builder>(new() { {{string.Join(", ", missing)}} })
                {

            """);
        MemberEmitter.BuilderMembers(output, relation, fields, ofActor: false);
        return output.Append("    }\n}\n");
    }

    private static void Caption(StringBuilder output, EntityType relation)
    {
        var text = relation.Caption;
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            if (open < 0)
            {
                output.Append(text, at, text.Length - at);
                return;
            }

            var close = text.IndexOf('}', open);
            output.Append(text, at, open - at).Append("{(global::Dramatis.CompilerServices.CaptionText.Of(").Append(char.ToUpperInvariant(text[open + 1]))
                .Append(text, open + 2, close - open - 2).Append("))}");
            at = close + 1;
        }
    }
}
