using System.Globalization;
using System.Text;
using static Dramatis.Benchmarks.Generation.Emission.SchemaModel;

namespace Dramatis.Benchmarks.Generation.Emission;

/// <summary>Prints what a schema has few of: value types, enums, the model class.</summary>
internal static class SharedEmitter
{
    public static StringBuilder ValueType(StringBuilder output, TextType type, string space) => output.Append($$"""
        /// <summary>{{type.Summary}}</summary>
        [global::System.CodeDom.Compiler.GeneratedCode("Dramatis", "0.1.0")]
        public readonly partial record struct {{type.Name}}(string Value) : global::System.IParsable<{{type.Name}}>
        {
            /// <summary>Reads and writes the values in files.</summary>
            public static global::Dramatis.CompilerServices.Scalar<{{type.Name}}> Codec { get; } = global::Dramatis.CompilerServices.Scalar.As(global::Dramatis.CompilerServices.Scalar.Text, static value => new {{type.Name}}(value), static value => value.Value, static ({{type.Name}} value, ref global::Dramatis.ValidationReport report, global::Dramatis.MemberPath path) => value.Check(ref report, path))
                .Declared(static () => new("{{space}}.{{type.Name}}", "text") { Summary = "{{type.Summary}}", Limits = new() { Pattern = "{{type.Pattern}}" } });

            /// <summary>True if the value satisfies all constraints of the schema.</summary>
            public bool IsValid
            {
                get
                {
                    var report = default(global::Dramatis.ValidationReport);
                    Check(ref report, nameof(Value));
                    return report.IsValid;
                }
            }

            /// <summary>Converts a scalar to this type without checking it.</summary>
            public static implicit operator {{type.Name}}(string value) => new(value);

            /// <summary>The scalar of a value.</summary>
            public static implicit operator string({{type.Name}} value) => value.Value;

            /// <summary>Reads a value and checks it.</summary>
            /// <exception cref="global::System.FormatException">The text is not a valid value.</exception>
            public static {{type.Name}} Parse(string s, global::System.IFormatProvider? provider = null) =>
                TryParse(s, provider, out var result) ? result : throw global::Dramatis.CompilerServices.ScalarText.Malformed(s, "{{type.Name}}");

            /// <summary>Reads a value and checks it.</summary>
            public static bool TryParse(
                [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s,
                global::System.IFormatProvider? provider,
                out {{type.Name}} result)
            {
                if (!global::Dramatis.CompilerServices.ScalarText.TryRead(s, out string? value))
                {
                    result = default;
                    return false;
                }

                result = new(value);
                return result.IsValid;
            }

            /// <summary>Adds every violated constraint of the value to a report.</summary>
            public void Check(ref global::Dramatis.ValidationReport report, global::Dramatis.MemberPath path)
            {
                if (Value is null)
                {
                    report.Add(global::Dramatis.ValidationCodes.Unstorable, path, path.ToString() + " must be given.");
                    return;
                }

                report.Pattern(Matches_Value(Value), Value, "{{type.Pattern}}", path);
            }

            /// <summary>The value as text.</summary>
            public override string ToString() => Value ?? "";

            // {{type.Pattern}}
            private static bool Matches_Value(string? value) => value is null ||
                ({{Condition(type.Pattern)}});
        }

        """);

    public static StringBuilder Enum(StringBuilder output, EnumType type, string space)
    {
        var name = type.Name;
        var values = string.Join(", ", type.Values.SkipLast(1).Select(static value => value.Name));
        output.Append($"/// <summary>One of the values {values} and {type.Values[^1].Name}.</summary>\n[global::System.CodeDom.Compiler.GeneratedCode(\"Dramatis\", \"0.1.0\")]\npublic enum {name}\n{{\n");
        foreach (var (value, summary) in type.Values)
        {
            output.Append($"    /// <summary>{summary}</summary>\n    {Pascal(value)},\n");
        }

        output.Append($$"""
            }

            /// <summary>The names of the values of {{name}} in files.</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("Dramatis", "0.1.0")]
            public static class {{name}}Names
            {
                private static readonly string[] s_names =
                [

            """);
        foreach (var (value, _) in type.Values)
        {
            output.Append($"        \"{value}\",\n");
        }

        output.Append($"    ];\n\n    private static readonly global::System.Collections.Generic.Dictionary<string, {name}> s_values = new(global::System.StringComparer.Ordinal)\n    {{\n");
        foreach (var (value, _) in type.Values)
        {
            output.Append($"        {{ \"{value}\", {name}.{Pascal(value)} }},\n");
        }

        var declared = string.Join(", ", type.Values.Select(static value => $"new(\"{value.Name}\") {{ Summary = \"{value.Summary}\" }}"));
        return output.Append(CultureInfo.InvariantCulture, $$"""
                };

                /// <summary>Reads and writes the values in files.</summary>
                public static global::Dramatis.CompilerServices.Scalar<{{name}}> Codec { get; } =
                    global::Dramatis.CompilerServices.Scalar.Enum<{{name}}>(TryParse, s_names)
                        .Declared(static () => new("{{space}}.{{name}}", null) { Values = [{{declared}}] });

                /// <summary>The name of the value in files.</summary>
                public static string ToName(this {{name}} value) => IsDefined(value)
                    ? s_names[(int)value]
                    : ((int)value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);

                /// <summary>True if the schema declares the value.</summary>
                public static bool IsDefined(this {{name}} value) => (uint)value < {{type.Values.Count}};

                /// <summary>Reads a value from its name in files.</summary>
                public static bool TryParse(string? name, out {{name}} value)
                {
                    value = default;
                    return name is not null && s_values.TryGetValue(name, out value);
                }
            }

            """);
    }

    public static StringBuilder Model(StringBuilder output, string name, SchemaModel model)
    {
        output.Append($$"""
            /// <summary>{{model.Summary}}</summary>
            [global::System.CodeDom.Compiler.GeneratedCode("Dramatis", "0.1.0")]
            public static class {{name}}
            {
                /// <summary>The declarations of the schema.</summary>
                public static global::Dramatis.SchemaDescriptor Schema { get; } = new("{{model.Namespace}}", "{{model.Version}}")
                {
                    Summary = "{{model.Summary}}",
                    Actors =
                    [

            """);
        model.Actors.ForEach(actor => output.Append($"            {actor.Name}.Declaration,\n"));
        output.Append("        ],\n        Relations =\n        [\n");
        model.Relations.ForEach(relation => output.Append($"            {relation.Name}.Declaration,\n"));
        output.Append("        ],\n        ListValues = static () =>\n        [\n");
        var values = model.Types.Select(static type => (type.Name, Codec: type.Name + ".Codec"))
            .Concat(model.Enums.Select(static type => (type.Name, Codec: type.Name + "Names.Codec")));
        foreach (var (_, codec) in values.OrderBy(static value => value.Name, StringComparer.Ordinal))
        {
            output.Append($"            {codec}.Declaration,\n");
        }

        output.Append($$"""
                    ],
                };

                /// <summary>The types of the schema for System.Text.Json: <c>options.TypeInfoResolver = {{name}}.Json</c>.</summary>
                public static global::Dramatis.CompilerServices.SchemaJson Json { get; } = new(
                    static () => [Schema],
                    [

            """);
        var forms = model.Types.Select(static type => (type.Name, Form: $"({type.Name}.Codec)"))
            .Concat(model.Enums.Select(static type => (type.Name, Form: $"({type.Name}Names.Codec)")))
            .Concat(model.Actors.Concat(model.Relations).Select(static type => (type.Name, Form: $"<{type.Name}>()")));
        foreach (var (_, form) in forms.OrderBy(static form => form.Name, StringComparer.Ordinal))
        {
            output.Append($"            global::Dramatis.CompilerServices.JsonForm.Of{form},\n");
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
