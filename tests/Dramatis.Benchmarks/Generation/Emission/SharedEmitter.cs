using System.Globalization;
using System.Text;
using static Dramatis.Benchmarks.Generation.Emission.SchemaModel;

namespace Dramatis.Benchmarks.Generation.Emission;

/// <summary>Prints what a schema has few of: value types, enums, the model class.</summary>
internal static class SharedEmitter
{
    public static StringBuilder ValueType(StringBuilder output, TextType type) => output.Append($$"""
        /// <summary>{{type.Summary}}</summary>
        [GeneratedCode("Dramatis", "1.0")]
        public readonly partial record struct {{type.Name}}(string Value) : System.IParsable<{{type.Name}}>
        {
            /// <summary>How it stands in files.</summary>
            public static Scalar<{{type.Name}}> Codec { get; } = Scalar.Text.As(static value => new {{type.Name}}(value), static value => value.Value);

            /// <summary>Whether the value keeps to what the schema says of it.</summary>
            public bool IsValid
            {
                get
                {
                    var report = default(ValidationReport);
                    Check(ref report, nameof(Value));
                    return report.IsValid;
                }
            }

            /// <summary>Takes a value as it is, valid or not.</summary>
            public static implicit operator {{type.Name}}(string value) => new(value);

            /// <summary>Gives the value as it is.</summary>
            public static implicit operator string({{type.Name}} value) => value.Value;

            /// <summary>Reads a valid value.</summary>
            /// <exception cref="System.FormatException">The text is none.</exception>
            public static {{type.Name}} Parse(string s, System.IFormatProvider? provider = null) =>
                TryParse(s, provider, out var result) ? result : throw ScalarText.Malformed(s, "{{type.Name}}");

            /// <summary>Reads a valid value.</summary>
            public static bool TryParse(
                [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s,
                System.IFormatProvider? provider,
                out {{type.Name}} result)
            {
                if (!ScalarText.TryRead(s, out string? value))
                {
                    result = default;
                    return false;
                }

                result = new(value);
                return result.IsValid;
            }

            /// <summary>Adds everything that is wrong with the value to a report.</summary>
            public void Check(ref ValidationReport report, MemberPath path)
            {
                if (Value is null)
                {
                    report.Required(false, path);
                    return;
                }

                report.Pattern(MatchesValue(Value), Value, "{{type.Pattern}}", path);
            }

            /// <summary>The value as text.</summary>
            public override string ToString() => Value ?? "";

            // {{type.Pattern}}
            private static bool MatchesValue(string? value) => value is null ||
                ({{Condition(type.Pattern)}});
        }

        """);

    public static StringBuilder Enum(StringBuilder output, EnumType type)
    {
        var name = type.Name;
        output.Append($"/// <summary>{name}.</summary>\n[GeneratedCode(\"Dramatis\", \"1.0\")]\npublic enum {name}\n{{\n");
        foreach (var (value, summary) in type.Values)
        {
            output.Append($"    /// <summary>{summary}</summary>\n    {Pascal(value)},\n");
        }

        var last = type.Values[^1].Name;
        output.Append($$"""
            }

            /// <summary>The names of {{name}} in files.</summary>
            [GeneratedCode("Dramatis", "1.0")]
            public static class {{name}}Names
            {
                /// <summary>How it stands in files.</summary>
                public static Scalar<{{name}}> Codec { get; } = Scalar.Enum<{{name}}>(
                    TryParse,

            """);
        foreach (var (value, _) in type.Values)
        {
            output.Append($"        \"{value}\"{(value == last ? ");" : ",")}\n");
        }

        output.Append($"\n    /// <summary>The written name.</summary>\n    public static string ToName(this {name} value) => value switch\n    {{\n");
        foreach (var (value, _) in type.Values)
        {
            output.Append($"        {name}.{Pascal(value)} => \"{value}\",\n");
        }

        output.Append(CultureInfo.InvariantCulture, $$"""
                    _ => ((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture),
                };

                /// <summary>Whether it is one of the values declared.</summary>
                public static bool IsDefined(this {{name}} value) => (uint)value < {{type.Values.Count}};

                /// <summary>Reads a written name.</summary>
                public static bool TryParse(string? name, out {{name}} value)
                {
                    {{name}}? found = name switch
                    {

            """);
        foreach (var (value, _) in type.Values)
        {
            output.Append($"            \"{value}\" => {name}.{Pascal(value)},\n");
        }

        return output.Append("""
                        _ => null,
                    };
                    value = found.GetValueOrDefault();
                    return found is not null;
                }
            }

            """);
    }

    public static StringBuilder Model(StringBuilder output, string name, SchemaModel model)
    {
        output.Append($$"""
            /// <summary>{{model.Summary}}</summary>
            [GeneratedCode("Dramatis", "1.0")]
            public static class {{name}}
            {
                /// <summary>What the schema declares.</summary>
                public static SchemaDescriptor Schema { get; } = new("{{model.Namespace}}", "{{model.Version}}")
                {
                    Actors =
                    [

            """);
        model.Actors.ForEach(actor => output.Append($"            {actor.Name}.Declaration,\n"));
        output.Append("        ],\n        Relations =\n        [\n");
        model.Relations.ForEach(relation => output.Append($"            {relation.Name}.Declaration,\n"));
        output.Append($$"""
                    ],
                };

                /// <summary>What System.Text.Json has to know: <c>options.TypeInfoResolver = {{name}}.Json</c>.</summary>
                public static SchemaJson Json { get; } = new(
                    static () => [Schema],
                    [

            """);
        var forms = model.Types.Select(static type => (type.Name, Form: $"({type.Name}.Codec)"))
            .Concat(model.Enums.Select(static type => (type.Name, Form: $"({type.Name}Names.Codec)")))
            .Concat(model.Actors.Concat(model.Relations).Select(static type => (type.Name, Form: $"<{type.Name}>()")));
        foreach (var (_, form) in forms.OrderBy(static form => form.Name, StringComparer.Ordinal))
        {
            output.Append($"            JsonForm.Of{form},\n");
        }

        return output.Append("        ]);\n}\n");
    }

    private static string Pascal(string written) => char.ToUpperInvariant(written[0]) + written[1..];

    /// <summary>Of classes with counts, as in <c>[A-Z]{2}</c>.</summary>
    private static string Condition(string pattern)
    {
        var tests = new List<string>();
        for (var at = 0; at < pattern.Length;)
        {
            var close = pattern.IndexOf('}', at);
            var count = int.Parse(pattern.AsSpan(at + 6, close - at - 6), CultureInfo.InvariantCulture);
            for (var i = 0; i < count; i++)
            {
                tests.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"value[{tests.Count}] is >= '{pattern[at + 1]}' and <= '{pattern[at + 3]}'"));
            }

            at = close + 1;
        }

        return string.Join(" && ", tests.Prepend(string.Create(CultureInfo.InvariantCulture, $"value.Length == {tests.Count}")));
    }
}
