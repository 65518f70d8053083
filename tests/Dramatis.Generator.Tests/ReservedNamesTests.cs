using System.Reflection;
using System.Text.RegularExpressions;
using Dramatis.CompilerServices;
using Dramatis.Generator.Tests.Verification;
using Dramatis.Schema.Binding.Names;

namespace Dramatis.Generator.Tests;

/// <summary>Names of members are reserved where generated code could not have them, and nowhere else.</summary>
public sealed partial class ReservedNamesTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_bases =
    [
        typeof(object), typeof(Entity), typeof(Actor), typeof(Relation), typeof(EventRelation), typeof(StateRelation),
        typeof(EntityBuilder<,>), typeof(ActorBuilder<,>), typeof(RelationBuilder<,>), typeof(EventBuilder<,>),
        typeof(StateBuilder<,>),
    ];

    /// <summary>Names of the members of every base of generated types, as a schema would write them.</summary>
    private static readonly List<string> s_candidates =
    [
        .. s_bases
            .SelectMany(static type => type.GetMembers(All))
            .Where(static member => !IsPrivate(member))
            .Select(static member => member.Name)
            .Where(static name => MemberName().IsMatch(name))
            .Concat(["Builder", "Roles", "Navigation", "Schema", "Deconstruct", "Declaration", "Unnamed"])
            .Select(static name => char.ToLowerInvariant(name[0]) + name[1..])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void List_of_the_language_is_the_one_of_the_binder()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "language.md")).ReplaceLineEndings("\n");
        var list = ReservedList().Match(page).Groups["list"].Value;

        Assert.Equal(
            ReservedNames.OfMembers.Select(static name => char.ToLowerInvariant(name[0]) + name[1..]).Order(StringComparer.Ordinal),
            Code().Matches(list).Select(static code => code.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whatever_is_not_reserved_compiles()
    {
        var free = s_candidates.Except(
            ReservedNames.OfMembers.Select(static name => char.ToLowerInvariant(name[0]) + name[1..]),
            StringComparer.Ordinal).ToList();
        Assert.True(free.Count > 5, string.Join(", ", free));
        var fields = string.Join(", ", free.Select(static name => $"{name}: text"));
        var roles = string.Join(", ", free.Select(static name => $"{name}: P"));
        var rules = string.Join(", ", free.Select(static name => $"{Kebab(name)}: 'true'"));

        Assert.Empty(GeneratorRun.Of($$"""
            dramatis: 1
            namespace: A
            enums: { Kind: { {{string.Join(", ", ReservedNames.OfMembers.Select(static name => Kebab(name) + ":"))}} } }
            actors:
              P: { fields: { kind: Kind } }
              Fields: { fields: { {{fields}} } }
              Derived: { is: Fields }
              Trait: { trait: true, fields: { {{fields}} } }
              Rules: { rules: { {{rules}} } }
            relations:
              Event: { aspect: event, roles: { {{roles}} } }
              EventDerived: { is: Event }
              State: { aspect: state, roles: { p: P }, fields: { {{fields}} } }
              Inverses: { roles: { {{string.Join(", ", free.Select(static (name, i) => $"r{i}: {{ player: P, inverse: {name} }}"))}} } }
            """).Diagnostics());
    }

    private static bool IsPrivate(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPrivate || method.IsAssembly || method.IsSpecialName,
        FieldInfo field => field.IsPrivate || field.IsAssembly,
        PropertyInfo property => property.GetMethod is not { } get || get.IsPrivate || get.IsAssembly,
        _ => false,
    };

    private static string Kebab(string name) => Capital().Replace(name, static found =>
        (found.Index > 0 ? "-" : "") + found.Value.ToLowerInvariant());

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex MemberName();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex("are reserved:(?<list>[^.]+)\\.")]
    private static partial Regex ReservedList();

    [GeneratedRegex("`([a-zA-Z]+)`")]
    private static partial Regex Code();
}
