namespace Dramatis.Benchmarks.Generation;

/// <summary>The types of <see cref="DeepSchema"/> as people write them: what is inherited stands in the base alone.</summary>
internal static class DeepByHand
{
    private const string Usings =
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Text.Json;\nusing Dramatis;\n"
        + "#nullable enable\nnamespace Deep;\n\n";

    public static IReadOnlyDictionary<string, string> Texts(int types)
    {
        var texts = new Dictionary<string, string> { ["Shared.cs"] = Usings + Shared };
        for (var trait = 0; trait < DeepSchema.Traits; trait++)
        {
            var name = DeepSchema.Trait(trait);
            texts.Add($"I{name}.cs", $"{Usings}/// <summary>The aspect {trait}.</summary>\npublic interface I{name}\n{{\n{Each(Own(name, 3), static field => Declaration(field, ""))}}}\n");
        }

        for (var type = 0; type < types; type++)
        {
            texts.Add(DeepSchema.Type(type) + ".cs", Usings + Type(type));
        }

        return texts;
    }

    private static string Type(int number)
    {
        var name = DeepSchema.Type(number);
        var parent = DeepSchema.BaseOf(number) is { } given ? DeepSchema.Type(given) : "Thing";
        var traits = DeepSchema.TraitsOf(number).Select(DeepSchema.Trait).ToList();
        var inherited = new HashSet<string>();
        for (var above = DeepSchema.BaseOf(number); above is { } type; above = DeepSchema.BaseOf(type))
        {
            inherited.UnionWith(DeepSchema.TraitsOf(type).Select(DeepSchema.Trait));
        }

        List<Field> fields =
        [
            .. traits.Except(inherited).SelectMany(static trait => Own(trait, 3)),
            .. Own(name, DeepSchema.Members),
        ];
        return $$"""
            /// <summary>The thing {{number}}.</summary>
            public record {{name}}(EntityId Id) : {{parent}}(Id), {{string.Join(", ", traits.Select(static trait => "I" + trait))}}
            {
            {{Each(fields, static field => Declaration(field, "public "))}}
                /// <inheritdoc/>
                public override void Validate(List<Issue> issues)
                {
                    base.Validate(issues);
            {{Each(fields, Check)}}    }

                /// <inheritdoc/>
                protected override void WriteMembers(Utf8JsonWriter json)
                {
                    base.WriteMembers(json);
            {{Each(fields, Writing)}}    }

                /// <inheritdoc/>
                protected override bool VisitMember(string member, ref Utf8JsonReader json, ThingBuilder builder)
                {
                    var own = ({{name}}Builder)builder;
                    switch (member)
                    {
            {{Each(fields, Reading)}}        default: return base.VisitMember(member, ref json, builder);
                    }
                }
            }

            /// <summary>Builds things of this type and of those derived from it.</summary>
            public class {{name}}Builder(EntityId id) : {{parent}}Builder(id)
            {
            {{Each(fields, static field => $"    private {field.Type} _{field.Name};\n")}}
            {{Each(fields, field => With(field, name))}}
                /// <inheritdoc/>
                public override Thing Compose() => Fill(new {{name}}(Id));

                /// <summary>Sets the members of this type and of its bases.</summary>
                protected {{name}} Fill({{name}} thing) => ({{name}})base.Fill(thing) with
                {
            {{Each(fields, static field => $"        {field.Property} = _{field.Name},\n")}}    };
            }

            """;
    }

    private static IEnumerable<Field> Own(string owner, int count) =>
        Enumerable.Range(0, count).Select(i => new Field(DeepSchema.Member(owner, i), i, (i + 4) % 5));

    private static string Each(IEnumerable<Field> fields, Func<Field, string> print) => string.Concat(fields.Select(print));

    private static string Declaration(Field field, string access) =>
        $"    /// <summary>The member {field.Number}.</summary>\n    {access}{field.Type} {field.Property} {{ get; init; }}\n\n";

    private static string Check(Field field) => field.Kind switch
    {
        0 => $"        Checks.Length({field.Property}, \"{field.Name}\", issues);\n",
        1 => $"        Checks.Code({field.Property}, \"{field.Name}\", issues);\n",
        2 => $"        Checks.Range({field.Property}, \"{field.Name}\", issues);\n",
        _ => "",
    };

    private static string Writing(Field field)
    {
        var write = field.Kind switch
        {
            2 => $"json.WriteNumber(\"{field.Name}\"u8, {field.Property}.Value);",
            3 => $"json.WriteString(\"{field.Name}\"u8, {field.Property}.Value.ToString());",
            _ => $"json.WriteString(\"{field.Name}\"u8, {field.Property});",
        };
        return $"        if ({field.Property} is not null)\n        {{\n            {write}\n        }}\n\n";
    }

    private static string Reading(Field field)
    {
        var value = field.Kind switch
        {
            2 => "json.GetInt64()",
            3 => "EdtfDate.Parse(json.GetString()!)",
            _ => "json.GetString()!",
        };
        return $"        case \"{field.Name}\":\n            own.With{field.Property}({value});\n            return true;\n";
    }

    private static string With(Field field, string owner) =>
        $$"""
            /// <inheritdoc cref="{{owner}}.{{field.Property}}"/>
            public {{owner}}Builder With{{field.Property}}({{field.Type.TrimEnd('?')}} value)
            {
                _{{field.Name}} = value;
                return this;
            }


        """;

    private sealed record Field(string Name, int Number, int Kind)
    {
        public string Property => char.ToUpperInvariant(Name[0]) + Name[1..];

        public string Type => Kind switch { 2 => "long?", 3 => "EdtfDate?", _ => "string?" };
    }

    private const string Shared = $$"""
        /// <summary>Something that is wrong with a value.</summary>
        public sealed record Issue(string Code, string Member, string Message);

        /// <summary>Anything that has an id.</summary>
        public abstract record Thing(EntityId Id)
        {
            /// <summary>Adds everything that is wrong with it.</summary>
            public virtual void Validate(List<Issue> issues)
            {
            }

            /// <summary>Writes its members into an object.</summary>
            protected virtual void WriteMembers(Utf8JsonWriter json) => json.WriteString("id"u8, Id.Value);

            /// <summary>Reads one member; false if there is none of the name.</summary>
            protected virtual bool VisitMember(string member, ref Utf8JsonReader json, ThingBuilder builder) => false;
        }

        /// <summary>Builds things.</summary>
        public abstract class ThingBuilder(EntityId id)
        {
            /// <summary>The id of the thing.</summary>
            protected EntityId Id { get; } = id;

            /// <summary>The thing.</summary>
            public abstract Thing Compose();

            /// <summary>Sets the members of all things.</summary>
            protected Thing Fill(Thing thing) => thing;
        }

        /// <summary>The checks that members share.</summary>
        internal static partial class Checks
        {
            private static readonly System.Text.RegularExpressions.Regex s_code = new("^(?:{{DeepSchema.CodePattern}})$");

            /// <summary>1 to 200 characters.</summary>
            public static void Length(string? value, string member, List<Issue> issues)
            {
                if (value is { Length: < 1 or > 200 })
                {
                    issues.Add(new("length", member, "It has 1 to 200 characters."));
                }
            }

            /// <summary>Two letters and four digits.</summary>
            public static void Code(string? value, string member, List<Issue> issues)
            {
                if (value is not null && !s_code.IsMatch(value))
                {
                    issues.Add(new("pattern", member, "It is two letters and four digits."));
                }
            }

            /// <summary>At most a million.</summary>
            public static void Range(long? value, string member, List<Issue> issues)
            {
                if (value is < 0 or > 1_000_000)
                {
                    issues.Add(new("range", member, "It is 0 to 1000000."));
                }
            }
        }

        """;
}
