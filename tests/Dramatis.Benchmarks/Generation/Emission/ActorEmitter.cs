using System.Text;
using static Dramatis.Benchmarks.Generation.Emission.SchemaModel;

namespace Dramatis.Benchmarks.Generation.Emission;

/// <summary>Prints the record of an actor.</summary>
internal static class ActorEmitter
{
    public static StringBuilder Emit(StringBuilder output, EntityType actor, SchemaModel model)
    {
        var name = actor.Name;
        var names = actor.Fields.Select(static field => field.Name).ToHashSet();
        var fields = actor.Fields.Select(field => new FieldText(field, model, names, ofActor: true)).ToArray();
        output.Append($$"""
            /// <summary>{{actor.Summary}}</summary>
            [GeneratedCode("Dramatis", "1.0")]
            public sealed partial record {{name}}(EntityId Id) : Actor(Id)
            {
                /// <summary>What the schema declares of this type.</summary>
                public static ActorDescriptor Declaration { get; } = new("{{model.Namespace}}.{{name}}")
                {
                    Read = static (id, members) => new Builder(id).Read(members),
                };

                /// <inheritdoc/>
                public override ActorDescriptor Descriptor => Declaration;

            """);
        MemberEmitter.Properties(output, actor, fields);
        output.Append($$"""

                /// <summary>One whom the text does not name.</summary>
                public static {{name}} Unnamed(EntityId id, Identification identification = Identification.Anonymous) =>
                    new(id) { Identification = identification
            """);
        foreach (var field in actor.Fields.Where(static field => !field.IsOptional))
        {
            output.Append($", {field.Name} = {(field.IsMany ? "[]" : "null")}");
        }

        output.Append(" };\n");
        if (names.Contains("Name"))
        {
            output.Append("""

                    /// <inheritdoc/>
                    public override string Caption =>
                        Name is not null ? Name :
                        base.Caption;

                """);
        }

        MemberEmitter.Visits(output, actor, fields);
        MemberEmitter.Checks(output, actor, fields, ofActor: true);
        output.Append($$"""

                /// <summary>Puts one together step by step.</summary>
                public sealed class Builder(EntityId id) : ActorBuilder<{{name}}, Builder>(id)
                {

            """);
        MemberEmitter.BuilderMembers(output, actor, fields);
        output.Append($$"""

                    /// <inheritdoc/>
                    protected override {{name}} Compose(ref ValidationReport report) => new(Id)
                    {
                        Identification = Identification,

            """);
        foreach (var field in actor.Fields)
        {
            output.Append($"            {field.Name} = _{field.Written},\n");
        }

        return output.Append("        };\n    }\n}\n");
    }
}
