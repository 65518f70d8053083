namespace Dramatis.Generator.Tests.Drawing;

/// <summary>What a schema declares: a name, and all that YAML says of it.</summary>
/// <param name="Section">Where it stands in a file: <c>types</c>, <c>enums</c>, <c>actors</c>, <c>roles</c>, <c>relations</c>.</param>
internal abstract record Declaration(string Section, string Space, string Name)
{
    public object? Body { get; set; }

    public string CSharpName => $"{Space}.{Name}";

    public virtual bool Equals(Declaration? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => CSharpName.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A type or an enum.</summary>
internal sealed record ValueDeclaration(string Section, string Space, string Name, Domain Domain)
    : Declaration(Section, Space, Name);

internal sealed record RoleDeclaration(string Space, string Name, IReadOnlyList<Player> Players) : Declaration("roles", Space, Name);

/// <summary>An actor or a relation, with all that it inherits.</summary>
internal sealed record EntityDeclaration(string Section, string Space, string Name, bool IsAbstract, bool IsTrait)
    : Declaration(Section, Space, Name)
{
    public bool IsRelation => Section == "relations";

    public bool IsConcrete => !IsAbstract && !IsTrait;

    /// <summary>Null for actors, and for traits that leave it open.</summary>
    public string? Aspect { get; set; }

    public IReadOnlyList<EntityDeclaration> Bases { get; init; } = [];

    public Dictionary<string, Member> Members { get; init; } = [];

    public List<Rule> Rules { get; init; } = [];

    /// <summary>What claims of it may say; none for all.</summary>
    public IReadOnlyList<string> Modalities { get; set; } = [];

    public bool Is(EntityDeclaration other) => this == other || Bases.Any(above => above.Is(other));
}

/// <summary>A declaration, or one of the names that the language has: <c>Actor</c>, <c>Relation</c>, <c>Claim</c>.</summary>
internal sealed record Player(Declaration? Declared, string BuiltIn = "")
{
    public IEnumerable<EntityDeclaration> Instances(IReadOnlyList<EntityDeclaration> all) => Declared switch
    {
        RoleDeclaration role => role.Players.SelectMany(player => player.Instances(all)).Distinct(),
        EntityDeclaration entity => all.Where(one => one.IsConcrete && one.Is(entity)),
        _ => all.Where(one => one.IsConcrete && one.IsRelation == (BuiltIn == "Relation") && BuiltIn != "Claim"),
    };

    /// <summary>Tells whether relations can play, or with false, whether actors can.</summary>
    public bool Takes(bool relations) => Declared switch
    {
        RoleDeclaration role => role.Players.Any(player => player.Takes(relations)),
        EntityDeclaration entity => entity.IsRelation == relations,
        _ => BuiltIn == (relations ? "Relation" : "Actor"),
    };
}

/// <summary>A rule that every value but the forbidden one of a member keeps to.</summary>
/// <param name="Id">With the name of its declarer before it, as issues have it.</param>
internal sealed record Rule(string Id, string? Member, bool IsWarning)
{
    public string CSharpName => Names.Pascal(Id[(Id.LastIndexOf('.') + 1)..]);
}
