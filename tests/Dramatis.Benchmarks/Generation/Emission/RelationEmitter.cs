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
        output.Append($$"""
            /// <summary>{{relation.Summary}}</summary>
            [GeneratedCode("Dramatis", "1.0")]
            public sealed partial record {{name}} : EventRelation
            {
                /// <summary>What the schema declares of this type.</summary>
                public static RelationDescriptor Declaration { get; } = new("{{model.Namespace}}.{{name}}", Aspect.Event)
                {
                    Key = [{{string.Join(", ", relation.Positions.Select(static position => $"\"{position.Written}\""))}}],
                    Read = static members => new Builder().Read(members),
                };

                /// <inheritdoc/>
                public override RelationDescriptor Descriptor => Declaration;

            """);
        MemberEmitter.Properties(output, relation, fields);
        output.Append("\n    /// <inheritdoc/>\n    public override string Caption =>\n        $\"");
        Caption(output, relation);
        output.Append("\";\n");
        MemberEmitter.Visits(output, relation, fields);
        MemberEmitter.Checks(output, relation, fields, ofActor: false);
        output.Append("\n    /// <summary>The positions, as handles for queries.</summary>\n    public static class Roles\n    {\n");
        foreach (var position in relation.Positions)
        {
            output.Append($$"""
                        /// <inheritdoc cref="{{name}}.{{position.Name}}"/>
                        public static Role<{{name}}, {{position.Type}}> {{position.Name}} { get; } = new("{{position.Written}}");

                """);
        }

        output.Append($$"""
                }

                /// <summary>Puts one together step by step.</summary>
                public sealed class Builder : EventBuilder<{{name}}, Builder>
                {

            """);
        MemberEmitter.BuilderMembers(output, relation, fields);
        output.Append($$"""

                    /// <inheritdoc/>
                    protected override {{name}} Compose(ref ValidationReport report) => new()
                    {
                        Id = Id,
                        On = On,

            """);
        foreach (var position in relation.Positions)
        {
            output.Append($"            {position.Name} = _{position.Written}{(position.IsMany ? "" : "!")},\n");
        }

        foreach (var field in relation.Fields)
        {
            output.Append($"            {field.Name} = _{field.Written}{(field.IsOptional ? "" : "!")},\n");
        }

        return output.Append("        };\n    }\n}\n");
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
            output.Append(text, at, open - at).Append("{CaptionText.Of(").Append(char.ToUpperInvariant(text[open + 1]))
                .Append(text, open + 2, close - open - 2).Append(")}");
            at = close + 1;
        }
    }
}
