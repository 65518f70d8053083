using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>Messages word for word: the meaning, the allowed values, the text that stands there instead.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("actors: [A]", "'actors' is a map of names and their declarations, not a list.")]
    [InlineData("types: { T: text }", "A type is a map with the keys is, length, ")]
    [InlineData("actors: { A: text }", "An actor is a map with the keys is, abstract, ")]
    [InlineData("roles: { R: [A] }", "A role is a map with the keys players, summary, deprecated, renamedFrom, not a list.")]
    [InlineData("relations: { R: text }", "A relation is a map with the keys is, ")]
    [InlineData("actors: { A: { fields: { a: [b] } } }", "A field is a map with the keys type, ")]
    [InlineData("actors: { A: { rules: { r: [b] } } }", "A rule is a map with the keys check, ")]
    [InlineData("relations: { R: { roles: { a: [b] } } }", "A position is a map with the keys player, ")]
    [InlineData("enums: { E: { a: [b] } }", "An enum value is a map with the keys opposes, summary, deprecated, renamedFrom, not a list.")]
    [InlineData("enums: { E: text }", "An enum is a map of its values and their summaries, not a text.")]
    [InlineData("enums: { E: { values: [a] } }", "'values' is a map of values and their summaries, not a list.")]
    [InlineData("enums: { E: { values: { a: b }, c: d } }", "An enum has no key 'c'; allowed are values, summary, ")]
    [InlineData("actors: { A: { fields: text } }", "'fields' is a map of fields and their types, not a text.")]
    [InlineData("actors: { A: { rules: text } }", "'rules' is a map of rules and their expressions, not a text.")]
    [InlineData("relations: { R: { roles: text } }", "'roles' is a map of positions and their players, not a text.")]
    [InlineData("relations: { R: { excludes: text } }", "'excludes' is a map of relations and their pairs of members, not a text.")]
    [InlineData(
        "relations: { R: { excludes: { S: } } }",
        "An entry of 'excludes' is a map of own members to members of the other relation, not nothing.")]
    [InlineData("relations: { R: { excludes: { S: { a: [b] } } } }", "'a' is a text, not a list.")]
    [InlineData("relations: { R: { implies: { S: t } } }", "An entry of 'implies' is a map of own members to members of the other relation, not a text.")]
    [InlineData("relations: { R: { implies: { S: { a: [[b]] } } } }", "An item of 'a' is a text, not a list.")]
    [InlineData("relations: { R: { implies: { S: { a: b, soft: true } } } }", "'soft' is an option of 'excludes', not of 'implies'.")]
    [InlineData("relations: { R: { implies: { S: { map: { a: b }, where: { c: { d: e } } } } } }", "'c' is a text or a list of texts, not a map.")]
    [InlineData("relations: { R: { total: share } }", "'total' is a map with the keys of, per, most, not a text.")]
    [InlineData("enums: { E: { a: { opposes: { b: [c] } }, b: } }", "'b' is a text, not a list.")]
    [InlineData("actors: { A: { is: { a: b } } }", "'is' is a text or a list of texts, not a map.")]
    [InlineData("actors: { A: { is: [[a]] } }", "An item of 'is' is a text, not a list.")]
    [InlineData("actors: { A: { is: } }", "'is' has no text; write '' for an empty text.")]
    [InlineData("actors: { A: { caption: [a, [b]] } }", "'caption' is a text, not a list.")]
    [InlineData("actors: { A: { deprecated: } }", "'deprecated' is a map with the keys since, use, reason, not nothing.")]
    [InlineData("actors: { A: { deprecated: { a: b } } }", "'deprecated' has no key 'a'; allowed are since, use, reason.")]
    [InlineData("actors: { A: { rules: { r: ' ' } } }", "A rule is a C# expression, not an empty text.")]
    [InlineData("types: { T: { is: text, check: '' } }", "'check' is a C# expression, not an empty text.")]
    [InlineData("actors: { A: { rules: { r: { check: '' } } } }", "'check' is a C# expression, not an empty text.")]
    [InlineData("types: { T: }", "A type needs the key 'is'.")]
    [InlineData("actors: { a-b: }", "'a-b' is not a valid name here; write a capital, then letters and digits, as in OfficeHolding.")]
    [InlineData(
        "actors: { A: { fields: { A: text } } }",
        "'A' is not a valid name here; write a small letter, then letters and digits, as in bornOn.")]
    [InlineData(
        "enums: { E: { aB: } }",
        "'aB' is not a valid name here; write small letters and digits, words joined by '-', as in de-jure.")]
    [InlineData("imports: [Dramatis]", "'Dramatis' is reserved; a namespace is not Dramatis and has no part System.")]
    [InlineData("imports: [My.System]", "'My.System' is reserved; a namespace is not Dramatis and has no part System.")]
    [InlineData("imports: [My.event]", "'My.event' is not a C# namespace; write names joined by dots, without C# keywords.")]
    [InlineData("roles: { R: A* }", "A role has no multiplicity and no default; write the multiplicity at the position.")]
    [InlineData("roles: { R: A | | B }", "A name is missing after '|'.")]
    [InlineData("roles: { R: '| B' }", "A name is missing before '|'.")]
    [InlineData(
        "relations: { R: { roles: { a: 'A | B? | C' } } }",
        "The multiplicity applies to the whole choice; write it once, at the end: A | B | ..., then ?, *, + or a count.")]
    [InlineData("types: { T: { is: text, length: 1 .. 2 .. 3 } }", "'length' has the form least..most, with one pair of dots.")]
    public void A_message_says_what_is_allowed_and_what_stands_there(string body, string message) =>
        Assert.StartsWith(message, Assert.Single(Found(body)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("yes", "true")]
    [InlineData("Y", "true")]
    [InlineData("on", "true")]
    [InlineData("'1'", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("no", "false")]
    [InlineData("n", "false")]
    [InlineData("off", "false")]
    [InlineData("0", "false")]
    [InlineData("False", "false")]
    [InlineData("perhaps", null)]
    public void What_other_languages_write_for_true_and_false_is_understood(string written, string? meant) =>
        Assert.Equal(meant, Assert.Single(Found($"actors: {{ A: {{ abstract: {written} }} }}")).Suggestion);

    [Theory]
    [InlineData("1", "1.0.0")]
    [InlineData("1.0", "1.0.0")]
    [InlineData("v1.2.3", "1.2.3")]
    [InlineData("V1.2.3", "1.2.3")]
    [InlineData("soon", null)]
    public void A_version_is_completed(string written, string? meant) =>
        Assert.Equal(meant, Assert.Single(Found($"version: {written}")).Suggestion);

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "...")]
    public void Of_a_long_text_only_the_beginning_is_shown(int length, string cut)
    {
        var message = Assert.Single(Found($"version: {new string('x', length)}")).Text;

        Assert.EndsWith($"not '{new string('x', 60)}{cut}'.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_shown_in_one_line() =>
        Assert.Contains("not 'a b'.", Assert.Single(Found("version: \"a\\nb\"")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Bürger", null)]
    [InlineData("1a", null)]
    [InlineData("a~b", "AB")]
    public void A_name_is_corrected_if_its_words_can_be_told(string written, string? meant) =>
        Assert.Equal(meant, Assert.Single(Found($"actors: {{ {written}: }}")).Suggestion);

    [Fact]
    public void A_namespace_is_corrected_if_that_makes_it_one()
    {
        Assert.Equal("Event.AB", Assert.Single(Found("imports: [event.a b]")).Suggestion);
        Assert.Null(Assert.Single(Found("imports: [Ä]")).Suggestion);
        Assert.Null(Assert.Single(Found($"imports: [a b.{new string('a', 61)}]")).Suggestion);
    }

    [Theory]
    [InlineData(64, 1)]
    [InlineData(65, 0)]
    public void A_name_has_64_characters_at_most(int length, int declarations)
    {
        var name = new string('a', length);

        Assert.Equal(1 - declarations, Found($"actors: {{ {name.ToUpperInvariant()}: }}").Length);
        Assert.Equal(declarations, Parse($"actors: {{ {name.ToUpperInvariant()}: }}").Declarations.Length);
        Assert.Equal(declarations == 1, Assert.Single(Found($"actors: {{ {name}: }}")).Suggestion is not null);
    }

    [Theory]
    [InlineData(640, 0)]
    [InlineData(641, 1)]
    public void A_name_with_its_namespace_has_640_characters_at_most(int length, int findings) =>
        Assert.Equal(findings, Found($"actors: {{ A: {{ is: {new string('A', length)} }} }}").Length);

    [Theory]
    [InlineData(256, 0)]
    [InlineData(257, 1)]
    public void Versions_and_namespaces_have_256_characters_at_most(int length, int findings)
    {
        Assert.Equal(findings, Found($"version: 1.0.0-{new string('a', length - 6)}").Length);
        Assert.Equal(findings, Found($"imports: [{new string('A', length)}]").Length);
    }

    [Theory]
    [InlineData("{a}}}", "a", "}")]
    [InlineData("{{{a}", "{", "a")]
    [InlineData("{a} } b", "a", " } b")]
    [InlineData("}{a}", "}", "a")]
    [InlineData("a{{", "a{")]
    [InlineData("aa", "aa")]
    public void Braces_are_written_twice_where_they_could_be_members(string template, params string[] parts)
    {
        var tree = Parse($"actors: {{ A: {{ caption: '{template}' }} }}");

        Assert.Empty(tree.Diagnostics);
        var caption = Assert.Single(((ActorSyntax)tree.Declarations[0]).Captions);
        Assert.Equal(parts, caption.Parts.Select(part => part.Text));
    }

    [Fact]
    public void A_text_behind_a_member_stands_at_its_own_place()
    {
        var caption = ((ActorSyntax)Parse("actors: { A: { caption: '{a} meets {b}' } }").Declarations[0]).Captions[0];

        Assert.Equal([1, 7, 1], caption.Parts.Select(part => part.Span.Length));
        Assert.Equal([1, 3, 11], caption.Parts.Select(part => part.Span.Start.Offset - caption.Source.Span.Start.Offset - 1));
    }

    [Fact]
    public void A_brace_at_the_end_is_not_closed() => Assert.Equal(
        "The brace is not closed; write '{{' for a brace in the text.",
        Assert.Single(Found("actors: { A: { caption: 'a {' } }")).Text);

    [Fact]
    public void Blanks_around_bounds_do_not_count()
    {
        var length = ((TypeSyntax)Parse("types: { T: { is: text, length: ' 2 .. 4 ' } }").Declarations[0]).Constraints.Length;

        Assert.Equal(("2", "4"), (length?.Least?.Value, length?.Most?.Value));
        Assert.Equal((1, 1), (length?.Least?.Span.Length, length?.Most?.Span.Length));
    }

    [Fact]
    public void Values_with_a_text_is_a_value_beside_others()
    {
        var tree = Parse("enums: { E: { values: What counts., other: } }");

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(["values", "other"], ((EnumSyntax)tree.Declarations[0]).Values.Select(value => value.Name.Value));
    }

    private static SchemaDiagnostic[] Found(string body) => [.. Parse(body).Diagnostics];

    private static SchemaSyntax Parse(string body) =>
        SchemaParser.Parse(new("a.dramatis.yaml", $"dramatis: 1\nnamespace: N\n{body}\n"));
}
