using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Tests.Binding;

public sealed class BinderTests
{
    private const string Diplomacy = """
        types:
          CountryCode:
            is: text
            pattern: '[A-Z]{2}'
            summary: ISO 3166-1 alpha-2 code.
            examples: [AF, NO]
            counterexamples: [afg]

        enums:
          MeetingFormat:
            in-person: Face to face.
            remote: By telephone or video.

        actors:
          Agent:
            abstract: true
            summary: Whoever can act.
            fields: { name: text, aliases: text* }
          Person:
            is: Agent
            fields: { honorific: text? }
          Polity: { is: Agent, abstract: true }
          State:
            is: Polity
            fields: { code: CountryCode? }
          Organisation: { is: Agent }
          Place:
            fields: { name: text }

        roles:
          Host: State | Organisation
          Envoy:
            players: Person
            summary: Speaks for somebody else abroad.

        relations:
          Meeting:
            summary: Two or more agents meet.
            aspect: event
            caption: '{participants} meet'
            roles:
              host: Host?
              participants: { player: Agent(2..), inverse: meetings, summary: Everybody who took part. }
              venue: Place?
            fields:
              format: MeetingFormat = in-person
            rules:
              host-is-no-participant:
                check: '!Participants.Includes(Host)'
                message: '{host} is host and participant at once.'
                severity: warning
          OfficeHolding:
            aspect: state
            caption: '{holder} is {title} of {institution}'
            roles: { holder: Person, institution: Agent }
            fields: { title: text, acting: boolean = false }
          SoleOffice:
            is: OfficeHolding
            exclusive: [institution, title]
          Support:
            aspect: state
            roles: { supporter: Agent, supported: Agent }
          Opposition:
            aspect: state
            roles: { opponent: Agent, opposed: Agent }
            excludes: { Support: { opponent: supporter, opposed: supported } }
        """;

    // Made anew for each test, so that each is seen to cover what it asserts.
    private static Project Sound => Project.Of(Diplomacy);

    [Fact]
    public void Sound_schema_has_no_finding() => Assert.Empty(Sound.Diagnostics());

    [Fact]
    public void Declarations_keep_the_order_of_the_file() => Assert.Equal(
        [
            "CountryCode", "MeetingFormat", "Agent", "Person", "Polity", "State", "Organisation", "Place", "Host",
            "Envoy", "Meeting", "OfficeHolding", "SoleOffice", "Support", "Opposition",
        ],
        Sound.Bind().Declarations.Select(d => d.Symbol.Name));

    [Fact]
    public void Type_has_its_scalar_and_constraints()
    {
        var code = Sound.Find<BoundType>("CountryCode");
        Assert.Equal(ScalarKind.Text, code.Scalar);
        Assert.Null(code.Base);
        Assert.Equal("[A-Z]{2}", code.Constraints.Pattern);
        Assert.Equal("ISO 3166-1 alpha-2 code.", code.Prose.Summary);
    }

    [Fact]
    public void Enum_values_have_their_names_in_CSharp() => Assert.Equal(
        [("in-person", "InPerson"), ("remote", "Remote")],
        Sound.Find<BoundEnum>("MeetingFormat").Values.Select(v => (v.Name, v.CSharpName)));

    [Fact]
    public void Actor_has_the_fields_of_its_bases_first_and_declares_its_own()
    {
        var state = Sound.Find<BoundActor>("State");
        Assert.Equal("Polity", state.Base?.Name);
        Assert.Equal(["name", "aliases", "code"], state.Fields.Select(f => f.Name));
        Assert.Equal(["Agent", "Agent", "State"], state.Fields.Select(f => f.Declarer.Name));
        Assert.Equal(["code"], state.Declares);
    }

    [Fact]
    public void Symbols_know_whether_others_are_based_on_them()
    {
        Assert.True(Sound.Find<BoundActor>("Agent").Symbol is { HasDerived: true, IsAbstract: true });
        Assert.False(Sound.Find<BoundActor>("State").Symbol.HasDerived);
        Assert.Equal("IOfficeHolding", Sound.Find<BoundRelation>("OfficeHolding").Symbol.CSharpName);
        Assert.Equal("SoleOffice", Sound.Find<BoundRelation>("SoleOffice").Symbol.CSharpName);
    }

    [Fact]
    public void Roles_know_their_players()
    {
        var host = Sound.Find<BoundRole>("Host");
        Assert.Equal(["State", "Organisation"], host.Players.Select(p => p.Name));
        Assert.Equal(PlayerKind.Actors, host.Symbol.Plays);
    }

    [Fact]
    public void Relation_has_its_positions_with_players_and_multiplicity()
    {
        var meeting = Sound.Find<BoundRelation>("Meeting");
        Assert.Equal(BoundAspect.Event, meeting.Aspect);
        Assert.Equal(["host", "participants", "venue"], meeting.Positions.Select(p => p.Name));
        Assert.Equal(new Multiplicity(2, null, true), meeting.Positions[1].Multiplicity);
        Assert.Equal("meetings", meeting.Positions[1].Inverse);
        Assert.Equal("in-person", Assert.Single(meeting.Fields).Default);
        Assert.Equal("HostIsNoParticipant", Assert.Single(meeting.Rules).CSharpName);
        Assert.True(meeting.Rules[0].IsWarning);
        Assert.True(meeting.Rules[0].Message!.Parts[0] is { IsMember: true, Text: "host" });
    }

    [Fact]
    public void Key_is_what_must_be_filled_where_it_is_left_out()
    {
        Assert.Equal(["participants"], Sound.Find<BoundRelation>("Meeting").Key);
        var open = Project.Of("actors: { A: }\nrelations: { R: { roles: { x: A?, y: A* } } }");
        Assert.Equal(["x", "y"], open.Find<BoundRelation>("R").Key);
    }

    [Fact]
    public void Derived_relation_has_everything_of_its_base()
    {
        var sole = Sound.Find<BoundRelation>("SoleOffice");
        Assert.Equal(BoundAspect.State, sole.Aspect);
        Assert.Equal(["holder", "institution"], sole.Positions.Select(p => p.Name));
        Assert.Equal(["title", "acting"], sole.Fields.Select(f => f.Name));
        Assert.All(sole.Positions, p => Assert.Equal("OfficeHolding", p.Declarer.Name));
        Assert.Equal(["institution", "title"], sole.Exclusive);
        Assert.Equal(" of ", Assert.Single(sole.Captions).Parts[3].Text);
    }

    [Fact]
    public void Excluded_relation_is_mapped()
    {
        var exclusion = Assert.Single(Sound.Find<BoundRelation>("Opposition").Clauses);
        Assert.Equal("Support", exclusion.Relation!.Name);
        Assert.Equal([("opponent", "supporter"), ("opposed", "supported")], exclusion.Members);
    }
}
