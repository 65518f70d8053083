using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>A member that is declared again gets tighter in every way that it can, and in no way wider.</summary>
public sealed class NarrowingTests
{
    [Theory]
    [InlineData("{ type: text, length: 2..9 }", "{ type: text, length: 3.. }", "3..9 ..")]
    [InlineData("{ type: text, length: 2..9 }", "{ type: text, length: ..8 }", "2..8 ..")]
    [InlineData("{ type: text, length: 2.. }", "{ type: text, length: ..8 }", "2..8 ..")]
    [InlineData("{ type: text, length: ..8 }", "{ type: text, length: 2.. }", "2..8 ..")]
    [InlineData("{ type: integer, range: 0..9 }", "{ type: integer, range: 1.. }", ".. 1..9")]
    [InlineData("{ type: integer, range: 0..9 }", "{ type: integer, range: ..8 }", ".. 0..8")]
    [InlineData("{ type: integer, range: 0.. }", "{ type: integer, range: ..8 }", ".. 0..8")]
    [InlineData("{ type: text? }", "{ type: text?, pattern: a }", ".. .. a")]
    [InlineData("{ type: text?, pattern: a }", "{ type: text, pattern: a }", ".. .. a")]
    [InlineData("{ type: text?, pattern: a }", "{ type: text }", ".. .. a")]
    [InlineData("{ type: uri, schemes: [http, https] }", "{ type: uri, schemes: https }", ".. .. https")]
    [InlineData("{ type: uri }", "{ type: uri, schemes: https }", ".. .. https")]
    [InlineData("{ type: uri?, schemes: https }", "{ type: uri }", ".. .. https")]
    [InlineData("{ type: quantity, units: [km, m] }", "{ type: quantity, units: m }", ".. .. m")]
    [InlineData("{ type: quantity?, units: [km, m] }", "{ type: quantity }", ".. .. km m")]
    [InlineData("{ type: quantity }", "{ type: quantity, range: 0.. }", ".. 0..")]
    [InlineData("{ type: quantity, range: 0..9 }", "{ type: quantity, range: 1..9.0 }", ".. 1..9.0")]
    [InlineData("text*", "text+", ".. ..")]
    [InlineData("text(1..3)", "text(1..2)", ".. ..")]
    [InlineData("text+", "text(1..2)", ".. ..")]
    [InlineData("text?", "text = a", ".. ..")]
    [InlineData("text?", "{ type: text?, recommended: true }", ".. .. recommended")]
    [InlineData("{ type: text?, recommended: true }", "{ type: text?, length: ..5 }", "..5 .. recommended")]
    [InlineData("{ type: text?, recommended: true }", "text", ".. ..")]
    [InlineData("{ type: text?, recommended: true }", "text = a", ".. ..")]
    public void A_field_has_what_both_declarations_say(string wide, string own, string constraints)
    {
        var project = Fields(wide, own);

        Assert.Empty(project.Diagnostics());
        var field = Assert.Single(project.Find<BoundRelation>("R").Fields);
        Assert.Equal(constraints, Describe(field));
        Assert.Equal("Q", Assert.Single(field.Wider).Declarer.Name);
    }

    [Theory]
    [InlineData("{ type: text, length: 2..9 }", "{ type: text, length: 1.. }")]
    [InlineData("{ type: text, length: 2..9 }", "{ type: text, length: ..10 }")]
    [InlineData("{ type: integer, range: 0..9 }", "{ type: integer, range: -1.. }")]
    [InlineData("{ type: integer, range: 0..9 }", "{ type: integer, range: ..10 }")]
    [InlineData("{ type: text, pattern: a }", "{ type: text, pattern: b }")]
    [InlineData("{ type: uri, schemes: [https] }", "{ type: uri, schemes: [https, ftp] }")]
    [InlineData("text", "text?")]
    [InlineData("text+", "text*")]
    [InlineData("text?", "text+")]
    [InlineData("text(1..3)", "text(1..4)")]
    [InlineData("text(1..3)", "text+")]
    [InlineData("text", "text = a")]
    [InlineData("text", "integer")]
    public void A_field_that_would_be_wider_is_refused(string wide, string own)
    {
        var project = Fields(wide, own);

        AssertOne(DiagnosticCatalog.WidenedMember, project);
        Assert.Equal("Q", Assert.Single(project.Find<BoundRelation>("R").Fields).Declarer.Name);
    }

    [Fact]
    public void A_narrowed_field_knows_the_wider_ones_nearest_first()
    {
        var field = Project.Of("""
            relations:
              P: { roles: { a: Actor }, fields: { x: text? } }
              Q: { is: P, fields: { x: { type: text?, length: ..9 } } }
              R: { is: Q, fields: { x: text } }
            """).Find<BoundRelation>("R").Fields[0];

        Assert.Equal(["Q", "P"], field.Wider.Select(wide => wide.Declarer.Name));
    }

    [Theory]
    [InlineData("{ type: text, length: 2..9 }", "{ type: text, length: 2..9 }")]
    [InlineData("{ type: text, length: 2..9 }", "text")]
    [InlineData("{ type: integer, range: 0..9 }", "{ type: integer, range: 0..9 }")]
    [InlineData("{ type: text, pattern: a }", "{ type: text, pattern: a }")]
    [InlineData("{ type: uri, schemes: [http, https] }", "{ type: uri, schemes: [http, https] }")]
    [InlineData("text = a", "text = b")]
    [InlineData("text(1..3)", "text(1..3)")]
    [InlineData("{ type: text?, recommended: true }", "{ type: text?, recommended: true }")]
    public void A_field_that_is_no_tighter_is_refused(string wide, string own) =>
        AssertOne(DiagnosticCatalog.NotTightened, Fields(wide, own));

    [Theory]
    [InlineData("{ type: text?, recommended: true }", "text?", ".. .. recommended")]
    [InlineData("{ type: text, length: 2..9 }", "{ type: text, length: 3..10 }", "3..9 ..")]
    [InlineData("{ type: text, length: 2.. }", "{ type: text, length: ..9 }", "2..9 ..")]
    [InlineData("{ type: integer, range: 2..9 }", "{ type: integer, range: 3..10 }", ".. 3..9")]
    [InlineData("{ type: integer, range: 2.. }", "{ type: integer, range: ..9 }", ".. 2..9")]
    [InlineData("{ type: text, pattern: a }", "text", ".. .. a")]
    [InlineData("{ type: uri, schemes: [http, https] }", "{ type: uri, schemes: [https, ftp] }", ".. .. https")]
    [InlineData("{ type: uri, schemes: https }", "uri", ".. .. https")]
    [InlineData("{ type: quantity, units: [km, m] }", "{ type: quantity, units: [m, mm] }", ".. .. m")]
    public void A_field_of_two_traits_has_what_both_say(string one, string other, string constraints)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var project = Traits("actors", $"fields: {{ x: {Quoted(first)} }}", $"fields: {{ x: {Quoted(second)} }}");

            Assert.Empty(project.Diagnostics());
            Assert.Equal(constraints, Describe(Assert.Single(project.Find<BoundActor>("R").Fields)));
        }
    }

    [Theory]
    [InlineData("actors", "fields: { x: { type: text, pattern: a } }", "fields: { x: { type: text, pattern: b } }")]
    [InlineData("actors", "fields: { x: text }", "fields: { x: 'text?' }")]
    [InlineData("actors", "fields: { x: { type: quantity, units: m } }", "fields: { x: { type: quantity, units: km } }")]
    [InlineData("actors", "fields: { x: text = a }", "fields: { x: text = b }")]
    [InlineData("relations", "roles: { x: Actor }", "roles: { x: 'Actor?' }")]
    [InlineData("relations", "roles: { x: Actor | Claim }", "roles: { x: Actor | Claim }")]
    [InlineData("relations", "roles: { x: Actor }", "roles: { x: Claim }")]
    public void What_two_traits_say_otherwise_is_a_conflict(string kind, string one, string other) =>
        AssertOne(DiagnosticCatalog.MemberConflict, Traits(kind, one, other));

    [Fact]
    public void A_member_of_two_traits_is_recommended_or_unique_if_one_says_so()
    {
        const string Plain = "roles: { x: 'Actor?' }", Recommended = "roles: { x: { player: 'Actor?', recommended: true } }";
        const string Unique = "fields: { x: { type: text, unique: true } }";

        Assert.True(Traits("relations", Plain, Recommended).Find<BoundRelation>("R").Positions[0].IsRecommended);
        Assert.True(Traits("relations", Recommended, Plain).Find<BoundRelation>("R").Positions[0].IsRecommended);
        Assert.True(Traits("actors", Unique, "fields: { x: text }").Find<BoundActor>("R").Fields[0].IsUnique);
        Assert.True(Traits("actors", "fields: { x: text }", Unique).Find<BoundActor>("R").Fields[0].IsUnique);
    }

    [Theory]
    [InlineData("text?", "text+", "it has one value there and keeps one value;")]
    [InlineData("text+", "text", "it has many values there and keeps many values;")]
    [InlineData("text(2..)", "text(1..)", "it has 2 or more there;")]
    [InlineData("text(1..2)", "text(1..3)", "it has at most 2 there;")]
    public void What_would_be_wider_is_told_by_what_it_is_there(string wide, string own, string words) =>
        Assert.Contains(words, Assert.Single(Fields(wide, own).Diagnostics()).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("A?", "A", false)]
    [InlineData("A?", "B?", false)]
    [InlineData("A*", "A+", false)]
    [InlineData("A | C", "A", false)]
    [InlineData("A?", "{ player: A?, recommended: true }", true)]
    [InlineData("{ player: A?, recommended: true }", "B?", true)]
    [InlineData("{ player: A?, recommended: true }", "A", false)]
    public void A_position_may_get_tighter(string wide, string own, bool isRecommended)
    {
        var project = Positions(wide, own);

        Assert.Empty(project.Diagnostics());
        var position = Assert.Single(project.Find<BoundRelation>("R").Positions);
        Assert.Equal(isRecommended, position.IsRecommended);
        Assert.Equal("Q", Assert.Single(position.Wider).Declarer.Name);
    }

    [Theory]
    [InlineData("A", "A?", "WidenedMember")]
    [InlineData("B", "A", "WidenedMember")]
    [InlineData("A+", "A*", "WidenedMember")]
    [InlineData("A(2..3)", "A(2..)", "WidenedMember")]
    [InlineData("A | C", "C | A", "NotTightened")]
    [InlineData("A(2..3)", "A(2..3)", "NotTightened")]
    [InlineData("{ player: A?, recommended: true }", "{ player: A?, recommended: true }", "NotTightened")]
    public void A_position_that_is_wider_or_no_tighter_is_refused(string wide, string own, string rule) =>
        AssertOne((DiagnosticRule)typeof(DiagnosticCatalog).GetProperty(rule)!.GetValue(null)!, Positions(wide, own));

    [Theory]
    [InlineData("length: 2..2", "2..2 ..", 0)]
    [InlineData("length: ..5", "..5 ..", 0)]
    [InlineData("length: 0..", "0.. ..", 0)]
    [InlineData("length: 3..2", ".. ..", 1)]
    [InlineData("length: 2..x", ".. ..", 1)]
    [InlineData("length: x..2", ".. ..", 1)]
    [InlineData("length: x..y", ".. ..", 2)]
    [InlineData("range: 1..2", ".. ..", 1)]
    [InlineData("schemes: https", ".. ..", 1)]
    [InlineData("pattern: 'a('", ".. ..", 1)]
    [InlineData("pattern: ''", ".. .. ", 0)]
    public void Only_sound_constraints_of_a_text_are_kept(string constraint, string kept, int findings) =>
        AssertConstraints("text", constraint, kept, findings);

    [Theory]
    [InlineData("integer", "range: 1..1", ".. 1..1", 0)]
    [InlineData("integer", "range: 2..1", ".. ..", 1)]
    [InlineData("integer", "range: 1..y", ".. ..", 1)]
    [InlineData("integer", "range: y..1", ".. ..", 1)]
    [InlineData("integer", "length: 1..2", ".. ..", 1)]
    [InlineData("decimal", "range: 0.5..1.5", ".. 0.5..1.5", 0)]
    [InlineData("decimal", "range: 1.5..0.5", ".. ..", 1)]
    [InlineData("date", "range: 2023..2024", ".. 2023..2024", 0)]
    [InlineData("boolean", "range: 0..1", ".. ..", 1)]
    [InlineData("uri", "schemes: [https, https]", ".. .. https", 0)]
    [InlineData("uri", "schemes: [https, HTTP]", ".. .. https", 1)]
    [InlineData("uri", "pattern: a", ".. ..", 1)]
    public void Only_sound_constraints_are_kept(string type, string constraint, string kept, int findings) =>
        AssertConstraints(type, constraint, kept, findings);

    private static void AssertConstraints(string type, string constraint, string kept, int findings)
    {
        var project = Project.Of($"actors: {{ A: {{ fields: {{ x: {{ type: {type}, {constraint} }} }} }} }}");

        Assert.Equal(findings, project.Diagnostics().Length);
        Assert.Equal(kept, Describe(Assert.Single(project.Find<BoundActor>("A").Fields)));
    }

    private static string Describe(BoundField field)
    {
        var c = field.Constraints;
        string?[] rest = [c.Pattern, .. c.Schemes, .. c.Units ?? [], field.IsRecommended ? "recommended" : null];
        return string.Join(
            ' ', [$"{c.MinLength}..{c.MaxLength}", $"{c.Least}..{c.Most}", .. rest.Where(part => part is not null)]);
    }

    private static void AssertOne(DiagnosticRule rule, Project project) =>
        Assert.Equal(rule, Assert.Single(project.Diagnostics()).Rule);

    private static Project Fields(string wide, string own) => Project.Of(
        "relations:\n"
        + $"  Q: {{ roles: {{ a: Actor }}, fields: {{ x: {Quoted(wide)} }} }}\n"
        + $"  R: {{ is: Q, fields: {{ x: {Quoted(own)} }} }}\n");

    private static Project Positions(string wide, string own) => Project.Of(
        "actors: { A: , B: { is: A }, C: }\nrelations:\n"
        + $"  Q: {{ roles: {{ x: {Quoted(wide)} }} }}\n  R: {{ is: Q, roles: {{ x: {Quoted(own)} }} }}\n");

    private static Project Traits(string kind, string one, string other) => Project.Of(
        $"{kind}:\n  S: {{ trait: true, {one} }}\n  T: {{ trait: true, {other} }}\n  R: {{ is: [S, T] }}\n");

    private static string Quoted(string member) =>
        member.StartsWith('{') ? member : $"'{member}'";
}
