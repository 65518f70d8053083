using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>The meaning of relations for others, as it is bound.</summary>
public sealed class ClauseTests
{
    private const string Ties = "relations: { Ties: { aspect: state, roles: { parties: Actor(2..), soft: Actor?, where: Actor? }, "
        + "fields: { quality: Quality?, isOpen: boolean? } }, ";

    private const string Quality = "enums: { Quality: { good: { opposes: [bad, worse] }, bad: , worse: { opposes: { bad: soft } } } }\n";

    [Theory]
    [InlineData("R: { roles: { a: Actor }, excludes: { Ties: { a: parties } } }", "Excludes Ties a-parties")]
    [InlineData("R: { roles: { a: Actor }, excludes: { Ties: { a: parties, players: all, soft: true, where: { isOpen: 'true' } } } }",
        "Excludes Ties a-parties isOpen=true all soft")]
    [InlineData("R: { roles: { a: Actor }, excludes: { Ties: { players: any, soft: false, a: parties } } }", "Excludes Ties a-parties")]
    // An option with a value of another form is a position.
    [InlineData("R: { roles: { soft: Actor, where: Actor }, excludes: { Ties: { soft: soft, where: where } } }",
        "Excludes Ties soft-soft where-where")]
    [InlineData("R: { roles: { players: Actor+, map: Actor }, excludes: { Ties: { players: parties, map: soft, soft: true } } }",
        "Excludes Ties players-parties map-soft soft")]
    [InlineData("R: { roles: { soft: Actor+ }, implies: { Ties: { map: { soft: parties }, where: { quality: bad }, likely: true } } }",
        "Implies Ties soft-parties quality=bad likely")]
    [InlineData("R: { roles: { a: Actor+, b: Actor }, fields: { open: boolean }, implies: { Ties: { a: parties, b: parties, open: isOpen } } }",
        "Implies Ties a-parties b-parties open-isOpen")]
    [InlineData("R: { aspect: event, roles: { a: Actor+, m: Relation }, initiates: { Ties: { a: parties } }, terminates: [m] }",
        "Initiates Ties a-parties, Terminates m")]
    [InlineData("R: { roles: { a: Actor(..5) }, implies: { ActsFor: { a: [agent, principal] } } }", "Implies ActsFor a-agent a-principal")]
    public void Clause_is_bound(string relation, string expected)
    {
        var project = Project.Of(Quality + Ties + relation.Replace("(..5)", "(1..5)", StringComparison.Ordinal) + " }");

        Assert.Empty(project.Diagnostics());
        Assert.Equal(expected, string.Join(", ", project.Find<BoundRelation>("R").Clauses.Select(Text)));
    }

    [Fact]
    public void Own_relation_of_the_name_of_a_link_is_meant()
    {
        var project = Project.Of("relations: { ActsFor: { roles: { who: Actor } }, R: { roles: { a: Actor }, implies: { ActsFor: { a: who } } } }");

        Assert.Empty(project.Diagnostics());
        Assert.Equal("N.ActsFor", Assert.Single(project.Find<BoundRelation>("R").Clauses).Relation!.FullName);
    }

    [Fact]
    public void Opposites_hold_for_both_sides_and_are_listed_where_the_field_is_declared()
    {
        var project = Project.Of(Quality + "relations: { R: { roles: { a: Actor }, fields: { q: Quality?, many: Quality* } }, "
            + "S: { is: R, fields: { q: Quality, own: { type: Quality, default: bad } } } }");

        Assert.Empty(project.Diagnostics());
        BoundOpposites[] pairs = [new("good", "bad", false), new("good", "worse", false), new("bad", "worse", true)];
        Assert.Equal(pairs, project.Find<BoundEnum>("Quality").Opposites);
        Assert.Equal(pairs.Select(pair => ("q", pair)), project.Find<BoundRelation>("R").Opposites.Select(one => (one.Field, one.Pair)));
        Assert.Equal(pairs.Select(pair => ("own", pair)), project.Find<BoundRelation>("S").Opposites.Select(one => (one.Field, one.Pair)));
    }

    [Fact]
    public void Opposite_that_is_hard_here_and_soft_there_is_told_on_both_sides()
    {
        var found = Project.Of("enums: { E: { a: { opposes: b }, b: { opposes: { a: soft } } } }").Diagnostics();

        Assert.Equal([DiagnosticCatalog.BadOpposite, DiagnosticCatalog.BadOpposite], found.Select(static one => one.Rule));
    }

    [Fact]
    public void Position_that_only_becomes_acting_is_tightened()
    {
        var project = Project.Of("relations: { R: { roles: { a: Actor, b: Relation } }, "
            + "S: { is: R, roles: { a: { player: Actor, acts: true }, b: { player: Relation, transparent: true } } }, "
            + "T: { is: S, roles: { a: { player: Actor, acts: true } } } }");

        Assert.Equal([DiagnosticCatalog.NotTightened], project.Diagnostics().Select(static found => found.Rule));
        Assert.Equal([(true, false), (false, true)], project.Find<BoundRelation>("T").Positions.Select(p => (p.IsActing, p.IsTransparent)));
    }

    [Theory]
    [InlineData("a: x, b: y", "x: a, y: b", 0)]
    [InlineData("a: x, b: y", "x: b, y: a", 2)]
    [InlineData("a: y, b: x", "x: b, y: a", 0)]
    public void Circle_across_files_keeps_the_players(string there, string back, int findings)
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + $"relations: {{ R: {{ roles: {{ a: Actor, b: Actor }}, implies: {{ M.S: {{ {there} }} }} }} }}"),
            ("m.dramatis.yaml", Project.Head("M") + $"relations: {{ S: {{ roles: {{ x: Actor, y: Actor }}, implies: {{ N.R: {{ {back} }} }} }} }}"));

        Assert.Equal(findings, project.Diagnostics().Count(static found => found.Rule == DiagnosticCatalog.ChangingCircle));
        Assert.Equal(findings, project.Diagnostics().Length);
        Assert.Equal(findings == 0 ? 1 : 0, project.Find<BoundRelation>("R").Clauses.Count);
    }

    [Fact]
    public void Circle_through_the_implication_of_a_base_is_found() => Assert.Contains(
        Project.Of("relations: { R: { roles: { a: Actor, b: Actor }, implies: { S: { a: b, b: a } } }, S: { is: R } }").Diagnostics(),
        static found => found.Rule == DiagnosticCatalog.ChangingCircle);

    [Fact]
    public void Narrowed_member_counts_wherever_its_base_is_named()
    {
        var project = Project.Of("actors: { A: , B: }\nrelations: { P: { trait: true, roles: { x: A | B } }, "
            + "Q: { trait: true, is: P, roles: { x: B } }, S: { is: [P, Q] }, R: { roles: { a: A }, implies: { S: { a: x } } } }");

        Assert.Equal([DiagnosticCatalog.NothingInCommon], project.Diagnostics().Select(static found => found.Rule));
    }

    [Fact]
    public void Total_may_be_over_everything() => Assert.Equal(
        new BoundTotal("n", [], 1.5m),
        Project.Of("relations: { R: { roles: { a: Actor }, fields: { n: quantity? }, total: { of: n, per: [], most: 1.50 } } }")
            .Find<BoundRelation>("R").Total);

    private static string Text(BoundClause clause) => string.Join(' ', (string[])
    [
        clause.Kind.ToString(),
        clause.Relation?.Name ?? clause.Matter!,
        .. clause.Members.Select(static pair => $"{pair.Own}-{pair.Other}"),
        .. clause.Where.Select(static one => $"{one.Field}={string.Join('|', one.Values)}"),
        .. clause.NeedsAllPlayers ? (string[])["all"] : [],
        .. clause.IsSoft ? (string[])["soft"] : [],
        .. clause.IsLikely ? (string[])["likely"] : [],
    ]);
}
