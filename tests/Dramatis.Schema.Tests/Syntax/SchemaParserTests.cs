using System.Text.Json;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

public sealed class SchemaParserTests
{
    // Parsed anew for each test, so that each is seen to cover what it asserts.
    private static SchemaSyntax Tree => Parse(Samples.Everything);

    [Fact]
    public void Valid_file_has_no_finding() => Assert.Empty(Tree.Diagnostics);

    [Fact]
    public void Head_is_read()
    {
        Assert.Equal("Diplomacy.Core", Tree.Namespace?.Value);
        Assert.Equal("1.0.0-beta.1", Tree.Version?.Value);
        Assert.Equal("Who meets whom.", Tree.Summary?.Value);
        Assert.Equal(["Other", "Some.Where"], Tree.Imports.Select(import => import.Value));
    }

    [Fact]
    public void Declarations_stand_in_the_order_of_the_file() => Assert.Equal(
        [
            "CountryCode", "Home", "Share", "Cost", "MeetingFormat", "Weight", "Agent", "Named", "Person", "Place", "Host",
            "Envoy", "Meeting",
        ],
        Tree.Declarations.Select(declaration => declaration.Name.Value));

    [Fact]
    public void Type_is_read()
    {
        var code = Find<TypeSyntax>("CountryCode");
        Assert.Equal("text", code.Is?.Written);
        Assert.Equal(("2", "2"), (code.Constraints.Length?.Least?.Value, code.Constraints.Length?.Most?.Value));
        Assert.Equal("[A-Z]{2}", code.Constraints.Pattern?.Value);
        Assert.Equal("Two letters.", code.Common.Summary?.Value);
        Assert.Equal(["AF", "NO"], code.Constraints.Examples.Select(example => example.Value));
        Assert.Equal(["afg", ""], code.Constraints.Counterexamples.Select(example => example.Value));

        var home = Find<TypeSyntax>("Home");
        Assert.Equal("https", Assert.Single(home.Constraints.Schemes).Value);
        Assert.Equal("value.Host != \"\"", home.Check?.Value);

        Assert.Equal(["USD", "%"], Find<TypeSyntax>("Cost").Constraints.Units.Select(unit => unit.Value));

        var share = Find<TypeSyntax>("Share");
        Assert.Equal(("Other", "Ratio"), (share.Is?.Qualifier, share.Is?.Name));
        Assert.Null(share.Constraints.Range?.Least);
        Assert.Equal("1", share.Constraints.Range?.Most?.Value);
    }

    [Fact]
    public void Enum_has_its_values_directly_or_beside_its_keys()
    {
        var format = Find<EnumSyntax>("MeetingFormat");
        Assert.Equal(["in-person", "remote", "written"], format.Values.Select(value => value.Name.Value));
        Assert.Equal(["Face to face.", null, "By letter."], format.Values.Select(value => value.Common.Summary?.Value));
        Assert.Equal("letter", Assert.Single(format.Values[2].Common.RenamedFrom).Value);

        var weight = Find<EnumSyntax>("Weight");
        Assert.Equal("How much.", weight.Common.Summary?.Value);
        Assert.Equal(["summary", "heavy"], weight.Values.Select(value => value.Name.Value));
    }

    [Fact]
    public void Actor_is_read()
    {
        var agent = Find<ActorSyntax>("Agent");
        Assert.True(agent.IsAbstract);
        Assert.Equal(2, agent.Captions.Count);
        Assert.Equal(
            [("name", true), (" ({", false), ("code", true), ("})", false)],
            agent.Captions[0].Parts.Select(part => (part.Text, part.IsMember)));
        Assert.Equal(
            [Multiplicity.One, new Multiplicity(0, null, true), Multiplicity.Optional],
            agent.Fields.Select(field => field.Type!.Multiplicity));
        Assert.Equal("Name.Length > 0", Assert.Single(agent.Rules).Check.Value);
        Assert.True(Find<ActorSyntax>("Named").IsTrait);
        Assert.Empty(Find<ActorSyntax>("Place").Fields);
        Assert.Equal(["Agent", "Other.Named"], Find<ActorSyntax>("Person").Is.Select(name => name.Written));
    }

    [Fact]
    public void Field_is_read()
    {
        var code = Find<ActorSyntax>("Person").Fields[0];
        Assert.Equal("CountryCode", Assert.Single(code.Type!.Names).Name);
        Assert.Equal("NO", code.Type.Default?.Value);
        Assert.True(code.IsRecommended && code.IsUnique);
        Assert.Null(code.Constraints.Length?.Most);
        Assert.Equal("[A-Z]+", code.Constraints.Pattern?.Value);
        Assert.Equal("100", code.Constraints.Range?.Most?.Value);
        Assert.Equal("NO", Assert.Single(code.Constraints.Examples).Value);
        var deprecated = code.Common.Deprecated;
        Assert.Equal(
            ("1.2.0", "name", "It is gone."),
            (deprecated?.Since?.Value, deprecated?.Use?.Value, deprecated?.Reason?.Value));

        var rank = Find<ActorSyntax>("Person").Fields[1];
        Assert.Equal("3", rank.Default?.Value);
        Assert.False(rank.IsRecommended);
    }

    [Fact]
    public void Role_is_its_players_or_a_map()
    {
        var players = Find<RoleSyntax>("Host").Players!.Names;
        Assert.Equal(["State", "Other.Organisation"], players.Select(name => name.Written));
        Assert.Equal("Person", Assert.Single(Find<RoleSyntax>("Envoy").Players!.Names).Name);
        Assert.Equal("Speaks.", Find<RoleSyntax>("Envoy").Common.Summary?.Value);
    }

    [Fact]
    public void Relation_is_read()
    {
        var meeting = Find<RelationSyntax>("Meeting");
        Assert.Equal("event", meeting.Aspect?.Value);
        Assert.Equal("Gathering", Assert.Single(meeting.Is).Name);
        Assert.Equal(["host", "participants", "venue"], meeting.Roles.Select(role => role.Name.Value));
        Assert.Equal(new Multiplicity(2, null, true), meeting.Roles[1].Player!.Multiplicity);
        Assert.Equal("meetings", meeting.Roles[1].Inverse?.Value);
        Assert.True(meeting.Roles[1].IsRecommended);
        Assert.Equal(new Multiplicity(1, 3, true), meeting.Roles[2].Player!.Multiplicity);
        Assert.Equal("in-person", meeting.Fields[0].Type!.Default?.Value);
        Assert.Equal(new Multiplicity(2, 2, true), meeting.Fields[1].Type!.Multiplicity);
        Assert.Equal(["host", "participants"], meeting.Key!.Select(key => key.Value));
        Assert.Equal("venue", Assert.Single(meeting.Exclusive!).Value);
        Assert.Equal("planned", Assert.Single(meeting.Modalities!).Value);
        Assert.Equal(["Support", "Other.Siege"], meeting.Clauses.Where(clause => clause.Kind == ClauseKind.Excludes).Select(clause => clause.Relation!.Written));
        var (own, other) = Assert.Single(meeting.Clauses[0].Members);
        Assert.Equal(("host", "supporter"), (own.Value, other.Value));
    }

    [Fact]
    public void Rule_is_its_expression_or_a_map()
    {
        var rules = Find<RelationSyntax>("Meeting").Rules;
        Assert.Equal("!Participants\n  .Includes(Host)\n", rules[0].Check.Value);
        Assert.True(rules[0].IsWarning);
        Assert.Equal("host", rules[0].Message!.Parts[0].Text);
        Assert.Equal("!Participants.Includes(Host)", rules[1].Check.Value);
        Assert.False(rules[1].IsWarning);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_place_is_the_text_itself_whatever_the_line_break(string lineBreak)
    {
        var text = "\uFEFF" + Samples.Everything.ReplaceLineEndings(lineBreak);
        var tree = Parse(text);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal("namespace: ".Length + 1, tree.Namespace!.Span.Start.Column);
        Assert.Equal(3, tree.Namespace.Span.Start.Line);
        Assert.Equal("Diplomacy.Core", At(text, tree.Namespace.Span));
        var meeting = tree.Declarations.OfType<RelationSyntax>().Single();
        Assert.Equal("Agent(2..)", At(text, meeting.Roles[1].Player!.Span));
        Assert.Equal("(2..)", At(text, meeting.Roles[1].Player!.MultiplicitySpan!.Value));
        Assert.Equal("in-person", At(text, meeting.Fields[0].Type!.Default!.Span));
        Assert.Equal("'{participants} meet'", At(text, meeting.Captions[0].Source.Span));
        Assert.Equal("participants", At(text, meeting.Captions[0].Parts[0].Span));
        Assert.Equal("Other.Siege", At(text, meeting.Clauses[1].Relation!.Span));
        var check = meeting.Rules[0].Check;
        Assert.Equal(["!Participants", "  .Includes(Host)"], check.Content.Select(line => At(text, line)));
        Assert.EndsWith("Includes(Host)", At(text, check.Span), StringComparison.Ordinal);
        Assert.StartsWith("|", At(text, check.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Scalar_is_text_whatever_its_look()
    {
        var tree = Parse(Samples.Numbered(
            "types:", "  T: { is: text, examples: [NO, yes, 014, 2024-04-23, ~, null, 1e3, .nan, 😀] }"));

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(
            ["NO", "yes", "014", "2024-04-23", "~", "null", "1e3", ".nan", "😀"],
            ((TypeSyntax)tree.Declarations[0]).Constraints.Examples.Select(example => example.Value));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Json_is_read_too(bool isIndented)
    {
        var state = new { @abstract = true, caption = "\ud83d\ude00 {name}/", fields = new { name = "text?" } };
        var schema = new { dramatis = 1, @namespace = "N", actors = new { State = state } };
#pragma warning disable CA1869 // Two tests need no cached options.
        var text = JsonSerializer.Serialize(schema, new JsonSerializerOptions { WriteIndented = isIndented });
#pragma warning restore CA1869
        var tree = Parse(text);

        Assert.Empty(tree.Diagnostics);
        var actor = Assert.IsType<ActorSyntax>(Assert.Single(tree.Declarations));
        Assert.True(actor.IsAbstract);
        Assert.Equal("😀 ", actor.Captions[0].Parts[0].Text);
        Assert.Equal("\"text?\"", At(text, Assert.Single(actor.Fields).Type!.Span));
        Assert.Equal("?", At(text, actor.Fields[0].Type!.MultiplicitySpan!.Value));
    }

    [Fact]
    public void Place_in_a_line_counts_utf16_units()
    {
        var text = Samples.Numbered("summary: '😀'", "actors: { A: { summary: 😀, caption: '😀{name}' } }");
        var caption = Parse(text).Declarations.OfType<ActorSyntax>().Single().Captions[0];

        Assert.Equal("name", At(text, caption.Parts[1].Span));
        var column = text.Split('\n')[3].IndexOf("name", StringComparison.Ordinal) + 1;
        Assert.Equal(column, caption.Parts[1].Span.Start.Column);
    }

    private static SchemaSyntax Parse(string text) => SchemaParser.Parse(new("a.dramatis.yaml", text));

    private static string At(string text, Diagnostics.Span span) => text.Substring(span.Start.Offset, span.Length);

    private static T Find<T>(string name)
        where T : DeclarationSyntax => Tree.Declarations.OfType<T>().Single(found => found.Name.Value == name);
}
