using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>What must not compile in the code of a user.</summary>
public sealed class MisuseTests
{
    private const string Schema = """
        dramatis: 1
        namespace: Diplomacy
        types:
          CountryCode: { is: text, pattern: '[A-Z]{2}' }
          Lei: { is: text, pattern: '[A-Z0-9]{20}' }
        enums:
          MeetingFormat: { in-person:, remote: }
        actors:
          Agent: { abstract: true, fields: { name: text } }
          Person: { is: Agent }
          State: { is: Agent, fields: { code: CountryCode?, lei: Lei? } }
          Organisation: { is: Agent }
        roles:
          Host: State | Organisation
        relations:
          Meeting:
            aspect: event
            roles: { host: Host?, participants: Agent(2..), speaker: Person | State }
            fields: { format: MeetingFormat = in-person }
          Stake:
            abstract: true
            aspect: state
            roles: { holder: Agent }
          PersonalStake: { is: Stake, roles: { holder: Person } }
          Gift:
            roles: { giver: Person }
            fields: { event: text, params: integer*, yield: 'CountryCode = NO' }
        """;

    private const string Actors = """
        using Dramatis;
        using Diplomacy;
        static class Use
        {
            static readonly Person Kabulov = new("kabulov") { Name = "Zamir Kabulov" };
            static readonly State Russia = new("russia") { Name = "Russia" };
            static readonly Organisation League = new("league") { Name = "League" };
        """;

    [Theory]
    [InlineData("object X() => new Meeting { Host = Russia, Participants = [Kabulov, Russia], Speaker = Kabulov };")]
    [InlineData("object X() => new Meeting { Host = League, Participants = [Kabulov], Speaker = Russia, Format = MeetingFormat.Remote };")]
    [InlineData("object X() => new PersonalStake { Holder = Kabulov };")]
    [InlineData("bool X(Meeting m) => m.Host is IActor host && m.On is null && host.Id == Russia.Id;")]
    [InlineData("object X() => Person.Unnamed(\"somebody\") with { Name = \"Somebody\" };")]
    [InlineData("object X() => new Meeting.Builder().WithHost(Russia).AddParticipants(Russia, Kabulov).WithSpeaker(Kabulov).Build();")]
    [InlineData("object X(FactBase facts) => facts.Playing(Meeting.Roles.Host, Russia);")]
    [InlineData("object X(FactBase facts) => facts.ClaimsOf<IStake>();")]
    [InlineData("object X() => new Meeting([Kabulov, new State(\"iran\", \"Iran\", code: \"IR\")], Kabulov);")]
    [InlineData("object X() => new Meeting([], speaker: Russia, host: League, format: MeetingFormat.Remote, on: \"2024\", id: \"talks\");")]
    [InlineData("object X() => new PersonalStake(Kabulov, during: \"2024\");")]
    [InlineData("object X() => new Gift(Kabulov, @event: \"fair\", @params: [1, 2]);")]
    public void Right_use_compiles(string member) => Assert.Empty(Compile(member));

    [Theory]
    [InlineData("CS0029", "object X() => new Meeting { Host = Kabulov, Participants = [Russia, League], Speaker = Kabulov };")]
    [InlineData("CS9035", "object X() => new Meeting { Host = Russia, Speaker = Kabulov };")]
    [InlineData("CS9035", "object X() => new Meeting { Participants = [Russia, League] };")]
    [InlineData("CS0029", "object X() => new Meeting { Participants = [Russia, League], Speaker = League };")]
    [InlineData("CS0117", "object X() => new Meeting { Participants = [], Speaker = Russia, Format = MeetingFormat.ByPost };")]
    [InlineData("CS0029", "object X() => new Meeting { Participants = [], Speaker = Russia, Format = \"remote\" };")]
    [InlineData("CS0029", "object X() => new PersonalStake { Holder = Russia };")]
    [InlineData("CS0144", "object X() => new Agent(\"x\") { Name = \"X\" };")]
    [InlineData("CS0144", "object X() => new IStake { };")]
    [InlineData("CS9035", "object X() => new Person(\"x\");")]
    [InlineData("CS0029", "object X(Lei lei) => new State(\"x\") { Name = \"X\", Code = lei };")]
    [InlineData("CS1503", "object X() => new Meeting.Builder().WithHost(Kabulov);")]
    [InlineData("CS0411", "object X(FactBase facts) => facts.Playing(Meeting.Roles.Host, Kabulov);")]
    [InlineData("CS8852", "void X(Meeting m) { m.Host = Russia; }")]
    [InlineData("CS1503", "object X() => new Meeting([Russia, League], Kabulov, host: Kabulov);")]
    [InlineData("CS1503", "object X() => new Meeting([], League);")]
    [InlineData("CS7036", "object X() => new Meeting([Russia, League]);")]
    [InlineData("CS1503", "object X() => new PersonalStake(Russia);")]
    [InlineData("CS1739", "object X() => new PersonalStake(Kabulov, on: \"2024\");")]
    [InlineData("CS1503", "object X(Lei lei) => new State(\"x\", \"X\", lei);")]
    [InlineData("CS8625", "object X() => new Person(\"x\", null);")]
    public void Wrong_use_does_not(string id, string member) =>
        Assert.Contains(id, Compile(member).Select(static found => found.Id));

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Compile(string member) =>
        GeneratorRun.Of(Schema, $"{Actors}\n    static {member}\n}}").Diagnostics();
}
