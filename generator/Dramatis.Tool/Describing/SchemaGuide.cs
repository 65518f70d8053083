using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Tool.Files;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Describing;

/// <summary>Finds and describes what a name stands for.</summary>
/// <param name="schemas">The values of <c>--schema</c>, for the commands to go on with.</param>
internal sealed class SchemaGuide(SchemaModel model, IReadOnlyList<string> schemas)
{
    private const int MostNear = 3;

    private static readonly string[] s_kinds = ["Actor", "Role", "Relation", "Enum", "Type"];

    private readonly TypeDescriber _types = new(model);
    private readonly MemberDescriber _members = new(model);

    /// <summary>Describes what a name stands for, or everything if there is none.</summary>
    /// <returns>
    /// A <see cref="SchemaOverview"/>, a <see cref="TypeDescription"/> or a <see cref="MemberDescription"/>.
    /// </returns>
    /// <exception cref="ToolException">The name is unknown or means several things.</exception>
    public object Describe(string? name)
    {
        if (name is null || model.Schemas.Any(schema => schema.Namespace == name))
        {
            return Overview(name);
        }

        return FindType(name) is { } type
            ? _types.Describe(type) with { Next = Next(type) }
            : BuiltIn.Find(name) ?? (object)DescribeMember(name);
    }

    private MemberDescription DescribeMember(string name)
    {
        var dot = name.LastIndexOf('.');
        var (first, last) = dot < 0 ? ("", name) : (name[..dot], name[(dot + 1)..]);
        if (FindType(first) is not { } owner)
        {
            var isOfSchema = first.Length == 0 || model.Schemas.Any(schema => schema.Namespace == first);
            throw Unknown(name, isOfSchema ? name : first);
        }

        return _members.Describe(owner, last) is { } member
            ? member with { Next = Next(owner, member) }
            : throw UnknownMember(owner, last);
    }

    private SchemaOverview Overview(string? space)
    {
        var shown = model.Schemas.Where(schema => space is null || schema.Namespace == space).ToList();
        var first = shown.SelectMany(static schema => schema.Entries)
            .OrderBy(Order)
            .FirstOrDefault(static entry => MemberDescriber.Names(entry).Any());
        return new(
            [.. shown.Select(static schema => new SchemaOverview.Schema(
                schema.Namespace, schema.Version, schema.Summary, schema.Imports, Lines(schema)))],
            first is null
                ? []
                : [Command(first.Name), Command($"{first.Name}.{MemberDescriber.Names(first).First()}")]);
    }

    private static List<SchemaOverview.TypeLine> Lines(DeclaredSchema schema) =>
    [
        .. schema.Entries.OrderBy(Order).Select(static entry => new SchemaOverview.TypeLine(
            entry.Name, TypeDescriber.Kind(entry.Symbol), entry.Bound.Prose.Summary)),
    ];

    private static int Order(DeclaredEntry entry) => Array.IndexOf(s_kinds, entry.Symbol.Kind.ToString());

    private DeclaredEntry? FindType(string name)
    {
        var found = model.Entries.Where(entry => entry.FullName == name).ToList();
        found = found.Count > 0 ? found : [.. model.Entries.Where(entry => entry.Name == name)];
        var names = found.Select(static entry => entry.FullName).Order(StringComparer.Ordinal);
        return found.Count <= 1
            ? found.FirstOrDefault()
            : throw new ToolException($"{name}: the name means {string.Join(" or ", names)}; add the namespace.");
    }

    private List<string> Next(DeclaredEntry type)
    {
        var member = MemberDescriber.Names(type).Take(1).Select(name => $"{type.Name}.{name}");
        var near = type.Bases.Concat((type.Bound as BoundRole)?.Players ?? []).Take(1);
        var derived = model.DerivedFrom(type.Symbol).Select(static other => other.Symbol)
            .OrderBy(static other => other.Name, StringComparer.Ordinal)
            .Take(1);
        return [.. member.Concat(near.Concat(derived).Select(static other => other.Name)).Select(Command)];
    }

    private List<string> Next(DeclaredEntry owner, MemberDescription member)
    {
        var types = owner.Members.FirstOrDefault(other => $"{owner.FullName}.{other.Name}" == member.Name) switch
        {
            BoundPosition position => position.Players,
            BoundField field => [field.Type],
            _ => (IReadOnlyList<Symbol>)[],
        };
        return [.. types.Select(static type => type.Name).Prepend(owner.Name).Select(Command)];
    }

    private string Command(string name) =>
        $"dramatis describe {name} --schema {string.Join(" --schema ", schemas.Select(Quoted))}";

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private ToolException Unknown(string name, string part)
    {
        var all = model.Entries.SelectMany(static entry => new[] { entry.Name, entry.FullName })
            .Concat(BuiltIn.Names)
            .Concat(model.Schemas.Select(static schema => schema.Namespace));
        return new($"{name}: there is no type '{part}'{Nearest(part, all)}; describe without a name lists all.");
    }

    private static ToolException UnknownMember(DeclaredEntry owner, string name)
    {
        var all = MemberDescriber.Names(owner).ToList();
        var known = all.Count == 0 ? "it has none" : $"there are {string.Join(", ", all)}";
        return new($"{owner.Name}.{name}: {owner.Name} has no member '{name}'{Nearest(name, all)}; {known}.");
    }

    private static string Nearest(string name, IEnumerable<string> names)
    {
        var left = names.Distinct().ToList();
        var near = new List<string>();
        while (near.Count < MostNear && NearNames.Nearest(name, left) is { } found)
        {
            near.Add(found);
            left.Remove(found);
        }

        return near.Count == 0 ? "" : $"; near it: {string.Join(", ", near)}";
    }
}
