using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;
using Dramatis.Schema.Binding.Names;

namespace Dramatis.Generator.Tests;

/// <summary>Names of a schema that are names of the runtime, too: they compile, or the schema is told.</summary>
public sealed class RuntimeNamesTests
{
    /// <summary>The names of all public types of the runtime, so that the list grows with them.</summary>
    private static readonly List<string> s_names =
    [
        .. new[] { typeof(Actor).Assembly, typeof(EdtfDate).Assembly }
            .SelectMany(static assembly => assembly.GetExportedTypes())
            .Select(static type => type.Name.Split('`')[0])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Other names that clash with one in the schemas below.</summary>
    private static readonly string[] s_clashes = [];

    /// <summary>Schemas in which <c>X</c> is the name in its place.</summary>
    private static readonly string[] s_kinds =
    [
        """
        actors: { X: { fields: { name: text, at: when?, code: { type: text?, pattern: 'a|b' } }, rules: { r: Name != null }, caption: '{name}' }, Y: { is: X, fields: { note: text* } } }
        relations: { M: { aspect: event, roles: { p: { player: X+, inverse: ms }, q: Y | Relation, who: X? } } }
        """,
        """
        actors: { X: { trait: true, fields: { name: text } }, Y: { is: X } }
        roles: { Z: X | Y }
        relations: { M: { roles: { p: { player: X*, inverse: ms }, z: Z } } }
        """,
        """
        actors: { P: }
        relations: { X: { aspect: state, roles: { p: { player: P, inverse: xs } }, fields: { name: text }, rules: { r: Name != null } }, Y: { is: X }, M: { roles: { about: X, more: 'Y | P*' } } }
        """,
        """
        enums: { X: { a: , b-c: } }
        actors: { P: { fields: { name: text, x: X = a, y: X?, z: X* } }, Q: { is: P } }
        relations: { M: { roles: { p: P }, fields: { x: X = b-c, z: X* } } }
        """,
        """
        types: { X: { is: text, pattern: '[a-z]+', check: value != null } }
        actors: { P: { fields: { name: text, x: X = a, y: X?, z: X* } }, Q: { is: P } }
        relations: { M: { roles: { p: P }, fields: { x: X, z: X* } } }
        """,
        """
        actors: { P: , Q: }
        roles: { X: P | Q }
        relations: { M: { roles: { p: { player: X, inverse: ms }, q: 'X*' } } }
        """,
        """
        enums: { E: { a: } }
        actors: { P: { fields: { x: text, e: E = a, code: { type: text?, pattern: 'a|b' } }, rules: { r: X != null }, caption: '{x}' }, Q: { is: P, fields: { n: when? } } }
        relations: { M: { aspect: event, roles: { p: P+ }, fields: { x: E* } } }
        """,
        """
        actors: { P: , Q: }
        relations: { M: { aspect: state, roles: { x: P, y: 'P | Q*', z: Relation+ }, fields: { n: when? }, rules: { r: X != null } }, V: { is: M }, O: { roles: { p: { player: P, inverse: x } } } }
        """,
    ];

    public static TheoryData<string> Names => [.. s_names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_of_the_runtime_are_names_as_any_others_or_are_reported(string name)
    {
        var member = char.ToLowerInvariant(name[0]) + name[1..];
        var run = GeneratorRun.Of(s_kinds.Select((kind, i) => new SchemaFile(
            $"{i}.dramatis.yaml",
            $"dramatis: 1\nnamespace: N{i}\n{Regex.Replace(Regex.Replace(kind, @"\bX\b", name), @"\bx\b", member)}\n")));
        Assert.Null(run.Result.Exception);
        var found = run.Diagnostics();
        Assert.DoesNotContain(found, static one => !one.Id.StartsWith("DRM", StringComparison.Ordinal));
        Assert.True(found.Count == 0 || ReservedNames.IsReserved(name) || s_clashes.Contains(name), string.Join("\n", found));
    }
}
