namespace Dramatis.Fuzzing.Schemas;

/// <summary>Texts that would like to become code.</summary>
internal static class HostileTexts
{
    /// <summary>What no schema has, and no generated code outside of texts and comments.</summary>
    public const string Mark = "Qzx";

    /// <summary>Wherever people write prose.</summary>
    public static IReadOnlyList<string> Prose { get; } =
    [
        "*/ class Qzx { } /*", "\"; } class Qzx { } //", "</summary> <Qzx/>", "&Qzx; <![CDATA[", "]]> Qzx -->", "<!-- Qzx",
        "Qzx\nclass Qzx { }", "Qzx\rclass Qzx { }", "Qzx\u2028class Qzx { }", "Qzx\u2029class Qzx { }", "Qzx\u0085class Qzx { }",
        "\n#error Qzx", "\n#if Qzx\n", "\n#line 1 \"Qzx\"", "\\\"Qzx", "\\u000a Qzx", "\"\"\" Qzx \"\"\"", "{{Qzx}} {{{{", "$\"{{Qzx}}\"",
        "@\"Qzx\"\"", "'Qzx'", "Qzx \\", "Qzx \t \v \f", "Qzx \u202E \u200B \uFEFF", "Qzx 😀 e\u0301 \uFFFD", "%Qzx% {{ for x in y }} {{ end }}",
        "Qzx]]></remarks>", "cref=\"Qzx\"", "(Qzx)", "Qzx\0", "Qzx " + new string('x', 3000), "<Qzx a=\"", "?? Qzx ;", "//Qzx", "/// <Qzx>",
    ];

    /// <summary>Where a C# expression stands: some are one, some are more or less.</summary>
    public static IReadOnlyList<string> Rules { get; } =
    [
        "true", "true); } class Qzx { bool X() => (true", "true; class Qzx { }", "true // Qzx", "true /* Qzx", "true /* Qzx */", "true }",
        "(true", "true)", "true\n#error Qzx", "true\n#if Qzx", "true\r#if Qzx", "true\u2028#if Qzx", "true\u0085#if Qzx", "true\n\uFEFF#if Qzx", "true\n\u001A#if Qzx", "#if Qzx\ntrue\n#endif\ntrue", "true\n#line default\n; class Qzx { }",
        "\"Qzx\" != null", "\"\"\"\nQzx\n\"\"\" != null", "$\"{\"Qzx\"}\" != null", "@\"Qzx\n\" != null", "'\\u0051' == 'Q'", "throw null!",
        "((System.Func<bool>)(() => { return true; }))()", "true is bool Qzx && Qzx", "new { Qzx = true }.Qzx", "checked(1 + 1) == 2",
        "true switch { _ => true }", "Qzx", "nameof(ToString) != null", "true\r", "true\u2028", "\ttrue", "true ", "= true", "> true", "",
        "GetHashCode() != 0", "default", "stackalloc int[1].Length == 1", "from x in new[] { 1 } select x", "await x", "async () => true",
        "true\n/* Qzx", "\\", "#", "`", "$", "@", "\0", "😀", "1 == 1 ? true : false", "x => x", "ref Qzx", "(bool)true", "true!", "unchecked(true)",
    ];
}
