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
        var traits = names.Contains("Name") ? $", global::Dramatis.CompilerServices.IUnnamed<{name}>" : "";
        output.Append($$"""
            /// <summary>{{actor.Summary}}</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("Dramatis", "0.1.0")]
            public sealed partial record {{name}}(global::Dramatis.EntityId Id) : global::Dramatis.Actor(Id){{traits}}
            {
                /// <summary>The declaration of this type in the schema.</summary>
                public static global::Dramatis.ActorDescriptor Declaration { get; } = new("{{model.Namespace}}.{{name}}")
                {
                    Summary = "{{actor.Summary}}",
            {{MemberEmitter.Declarations(actor, model)}}        Read = static (id, members) => new Builder(id).Read(members),
                };

                public override global::Dramatis.ActorDescriptor Descriptor => Declaration;

            """);
        MemberEmitter.Properties(output, actor, fields);
        var identifying = actor.Fields
            .Where(static field => field is { IsOptional: false, IsMany: false })
            .Select(static field => $"nameof({field.Name})")
            .ToList();
        if (identifying.Count > 0)
        {
            output.Append($$"""

                    [global::System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, {{string.Join(", ", identifying)}})]
                    public override bool IsIdentified => base.IsIdentified;

                """);
        }

        if (fields.Length > 0)
        {
            output.Append($$"""

                    /// <summary>Makes a value: the required members by position, others by name.</summary>
                    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                    public {{name}}(global::Dramatis.EntityId id, 
                """);
            MemberEmitter.Constructor(output, actor, fields, ofActor: true);
        }

        output.Append($$"""

                /// <summary>Makes an actor of this type that the text does not name.</summary>
                public static {{name}} Unnamed(global::Dramatis.EntityId id, global::Dramatis.Identification identification = global::Dramatis.Identification.Anonymous) =>
                    new(id) { Identification = identification
            """);
        foreach (var field in actor.Fields.Where(static field => !field.IsOptional))
        {
            output.Append($", {field.Name} = {(field.IsMany ? "[]" : "null")}");
        }

        output.Append(" };\n");
        if (names.Contains("Name"))
        {
            output.Append($$"""

                    static {{name}} global::Dramatis.CompilerServices.IUnnamed<{{name}}>.Make(global::Dramatis.EntityId id, string words) =>
                        Unnamed(id) with { Name = words };

                    public override string Caption =>
                        Name is not null ? Name :
                        base.Caption;

                """);
        }

        MemberEmitter.Visits(output, actor, fields);
        MemberEmitter.Checks(output, actor, fields, ofActor: true);
        output.Append($$"""

                /// <summary>Builds a value member by member and validates it.</summary>
                public sealed class Builder(global::Dramatis.EntityId id)
                    : global::Dramatis.CompilerServices.ActorBuilder<{{name}}, Builder>(Unnamed(id, global::Dramatis.Identification.Identified))
                {

            """);
        MemberEmitter.BuilderMembers(output, actor, fields, ofActor: true);
        return output.Append("    }\n}\n");
    }
}
