namespace Dramatis.Schema.Tests.Syntax;

/// <summary>Schemas that tests share.</summary>
internal static class Samples
{
    /// <summary>A valid file with every form of the language.</summary>
    public const string Everything = """
        # What everything looks like.
        dramatis: 1
        namespace: Diplomacy.Core
        version: 1.0.0-beta.1
        summary: Who meets whom.
        imports: [Other, Some.Where]

        types:
          CountryCode:
            is: text
            length: 2..2
            pattern: '[A-Z]{2}'
            summary: Two letters.
            examples: [AF, NO]
            counterexamples:
              - afg
              - ''
          Home: { is: uri, schemes: https, check: "value.Host != \"\"" }
          Share: { is: Other.Ratio, range: ..1 }
          Cost: { is: quantity, units: [USD, '%'] }

        enums:
          MeetingFormat:
            in-person: Face to face.
            remote:
            written: { summary: By letter., renamedFrom: letter }
          Weight:
            summary: How much.
            values: { summary: A summary., heavy: }

        actors:
          Agent:
            abstract: true
            caption: ['{name} ({{{code}}})', no name]
            fields: { name: text, aliases: text*, born: date? }
            rules:
              has-name: Name.Length > 0
          Named: { trait: true }
          Person:
            is: [Agent, Other.Named]
            fields:
              code:
                type: CountryCode = NO
                recommended: true
                unique: true
                length: 1..
                pattern: '[A-Z]+'
                range: 0..100
                schemes: [https]
                units: km
                examples: NO
                deprecated: { since: 1.2.0, use: name, reason: It is gone. }
              rank: { type: integer, default: 3, recommended: false }
          Place:

        roles:
          Host: State | Other.Organisation
          Envoy: { players: Person, summary: Speaks. }

        relations:
          Meeting:
            is: Gathering
            aspect: event
            caption: '{participants} meet'
            roles:
              host: Host?
              participants: { player: Agent(2..), inverse: meetings, recommended: true, acts: true, transparent: false }
              venue: Place (1..3)
            fields: { format: MeetingFormat = in-person, count: integer(2) }
            key: [host, participants]
            exclusive: venue
            excludes: { Support: { host: supporter }, Other.Siege: { venue: place } }
            implies:
              Ties: { participants: [one, other], where: { quality: good, isOpen: [true, false] }, likely: true }
              Talk: { map: { participants: speakers }, where: { isOpen: true }, likely: false }
            initiates: venue
            terminates: { Absence: { host: absent } }
            total: { of: count, per: [host, format], most: 100 }
            modalities: [planned]
            rules:
              host-is-no-participant:
                check: |
                  !Participants
                    .Includes(Host)
                message: '{host} is both.'
                severity: warning
              short: '!Participants.Includes(Host)'
        """;

    public static string Numbered(params string[] lines) =>
        string.Concat(new[] { "dramatis: 1", "namespace: N" }.Concat(lines).Select(static line => line + "\n"));
}
