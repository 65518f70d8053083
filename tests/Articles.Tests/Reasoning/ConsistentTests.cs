namespace Articles.Tests.Reasoning;

/// <summary>Ten thousand claims that agree by construction, and each declaration of the shipped schemas with one change to them.</summary>
public sealed class ConsistentTests
{
    private const int Least = 10_000;
    private static readonly string[] s_names = [.. ConsistentCases.All.Keys];
    private static readonly FactBase s_consistent = Tell(changed: null);

    public static TheoryData<string> Names => [.. s_names];

    [Fact]
    public void Every_declaration_of_the_shipped_schemas_has_a_case() => Assert.Equal(
        new[] { CoreModel.Schema, DiplomacyModel.Schema, ViolenceModel.Schema, PoliticsModel.Schema }
            .SelectMany(static schema => schema.Relations)
            .SelectMany(Declarations)
            .Distinct()
            .Order(),
        s_names.Order());

    [Fact]
    public void Consistent_claims_do_not_clash()
    {
        Assert.InRange(s_consistent.Claims.Count(), Least, 2 * Least);
        Assert.DoesNotContain(s_consistent.Clashes(), static clash => clash.IsCertain && clash.Kind != ClashKind.Change);
        Assert.DoesNotContain(s_consistent.Clashes(), static clash => clash.Kind != ClashKind.Change);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_change_is_one_finding(string name)
    {
        var changed = Tell(name).Clashes().Where(static clash => clash.Kind != ClashKind.Change).ToList();

        var clash = Assert.Single(changed);
        Assert.Equal(ConsistentCases.All[name].Finding, $"{clash.Kind} {clash.Rule} {(clash.IsCertain ? "certain" : "possible")}");
        Assert.Single(clash.Against);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_declaration_applies_to_a_hundred_claims(string name)
    {
        var declaring = name[..name.IndexOfAny([' ', '.'], name.IndexOf('.', StringComparison.Ordinal) + 1)];

        Assert.InRange(
            s_consistent.Claims.Count(claim => claim.Whole.Source.Id.Value.StartsWith($"case-{Array.IndexOf(s_names, name)}-", StringComparison.Ordinal)
                && IsNamed(claim.Whole.What.Descriptor, declaring)),
            100,
            Least);
    }

    private static bool IsNamed(RelationDescriptor type, string name) => type.Name == name || type.Bases.Any(one => IsNamed(one, name));

    private static IEnumerable<string> Declarations(RelationDescriptor type)
    {
        string Target(Consequence one) => one.Matter ?? one.Relation!.Name;
        return type.Excludes.Select(one => $"{type.Name} excludes {one.Relation}")
            .Concat(type.Implies.Select(one => $"{type.Name} implies {Target(one)}"))
            .Concat(type.Initiates.Select(one => $"{type.Name} initiates {Target(one)}"))
            .Concat(type.Terminates.Select(one => $"{type.Name} terminates {Target(one)}"))
            .Concat(type.Opposites.Select(one => $"{type.Name}.{one.Field}: {one.One} opposes {one.Other}"))
            .Concat(type.Positions.Where(static one => one.IsTransparent).Select(one => $"{type.Name} transparent {one.Name}"))
            .Concat(type.Exclusive.Count > 0 ? [$"{type.Name} exclusive"] : [])
            .Concat(type.Total is null ? [] : [$"{type.Name} total"]);
    }

    // Every case is told again and again, each time by a source of its own and about others.
    private static FactBase Tell(string? changed)
    {
        var facts = new FactBase.Builder();
        for (var (round, count) = (0, 0); count < Least; round++)
        {
            foreach (var (i, name) in s_names.Index())
            {
                var (one, players) = (ConsistentCases.All[name], new Players($"x{i}-{round}"));
                var claims = one.Claims(players);
                if (name == changed && round == 7)
                {
                    var (index, change) = one.Break(players);
                    claims[index] = change;
                }

                var source = facts.Read(new Source($"case-{i}-{round}")).At(1);
                foreach (var claim in claims)
                {
                    source.Assert(claim);
                    count++;
                }
            }
        }

        return facts.Build();
    }
}
