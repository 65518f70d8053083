using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>Valid schemas that random ones resemble, each of which once had no code that compiles.</summary>
public sealed class SoundCodeTests
{
    [Fact]
    public void Narrowing_that_changes_no_type_leaves_the_property_to_the_base() => AssertSound(
        """
        dramatis: 1
        namespace: A
        actors: { P: }
        relations:
          Base: { abstract: true, roles: { who: P*, one: P }, fields: { note: 'text?' } }
          Middle: { is: Base, roles: { who: P+ }, fields: { note: { type: 'text?', length: ..9 } } }
          Last: { is: Middle }
        """);

    [Fact]
    public void Narrowing_that_changes_the_type_of_what_kept_it_fulfils_the_first_base() => AssertSound(
        """
        dramatis: 1
        namespace: A
        actors: { P: , Q: { is: P } }
        relations:
          Base: { abstract: true, roles: { who: P* }, fields: { day: 'date?' } }
          Middle: { is: Base, roles: { who: P+ }, fields: { day: { type: 'date?', range: 1900.. } } }
          Last: { is: Middle, roles: { who: Q+ }, fields: { day: { type: date, range: 2000.. } } }
        """);

    [Fact]
    public void A_trait_declares_a_field_of_its_trait_again() => AssertSound(
        """
        dramatis: 1
        namespace: A
        actors:
          Named: { trait: true, fields: { name: text } }
          Titled: { trait: true, is: Named, fields: { name: { type: text, summary: With the title. } } }
          Person: { is: Titled }
        """);

    [Fact]
    public void A_rule_is_named_like_a_type_that_the_code_needs() => AssertSound(
        """
        dramatis: 1
        namespace: A
        actors:
          Agent:
          Person: { is: Agent, rules: { agent: 'true' } }
        relations:
          Visit: { roles: { guest: Agent | Relation }, rules: { agent: 'true' } }
        """);

    [Fact]
    public void A_member_is_named_like_the_namespace_of_what_copies_players() => AssertSound(
        """
        dramatis: 1
        namespace: A
        actors: { P: , Q: }
        roles: { Either: P | Q }
        relations:
          Base: { trait: true, roles: { who: Either+ } }
          Visit: { is: Base, roles: { who: P+, system: Q } }
          Stay: { is: Base, roles: { who: P | Q(2..), system: Q } }
        """);

    [Fact]
    public void A_namespace_with_underscores_stands_before_a_name() => AssertSound(
        """
        dramatis: 1
        namespace: _A.b_1
        actors: { P: }
        roles: { R: _A.b_1.P }
        """);

    [Fact]
    public void An_import_has_a_type_named_like_the_value_that_is_checked() => AssertSound(
        """
        dramatis: 1
        namespace: A
        imports: [B]
        types: { Day: { is: when, check: 'value.Words != nameof(Odd)' } }
        """,
        """
        dramatis: 1
        namespace: B
        actors: { When: }
        types: { Odd: { is: text, check: 'value != ""' } }
        """);

    private static void AssertSound(params string[] schemas)
    {
        var run = GeneratorRun.Of([.. schemas.Select(static (text, i) => new SchemaFile($"{i}.dramatis.yaml", text))]);
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Diagnostics());
    }
}
