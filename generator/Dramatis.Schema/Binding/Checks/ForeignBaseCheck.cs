using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Finds types that are based on types of another assembly in a way that these, once compiled, do not allow.</summary>
internal static class ForeignBaseCheck
{
    /// <returns>The declarations that cannot be generated.</returns>
    public static HashSet<Entry> Run(NameIndex index)
    {
        var broken = new HashSet<Entry>();
        if (!index.Files.Any(static file => file.Declarations.Origin.IsReferenced))
        {
            return broken;
        }

        foreach (var entry in index.All.Where(static e => !e.Origin.IsReferenced && e.Entity is { Is.Count: > 0 }))
        {
            if (HasClosedBase(entry) | DeclaresAgain(entry))
            {
                broken.Add(entry);
            }
        }

        return broken;
    }

    private static bool HasClosedBase(Entry entry)
    {
        var isBroken = false;
        for (var i = 0; i < entry.Entity!.Is.Count; i++)
        {
            if (entry.Resolver.Find(entry.Entity.Is[i]) is { Origin: { IsReferenced: true, IsExtensible: false } } above)
            {
                isBroken = true;
                entry.Findings.Add(
                    DiagnosticCatalog.ClosedBase,
                    entry.Place.At(Part.Base, i),
                    $"'{above.Declared.Name}' is in the assembly {above.Origin.Assembly}, whose types are no bases for types of others; "
                    + "set <DramatisExtensible>true</DramatisExtensible> in its project.",
                    related: above.Symbol.Declaration());
            }
        }

        return isBroken;
    }

    /// <summary>
    /// The builder of a base leaves out the members that a type below declares again. One that is compiled already has them
    /// all, and so it has those that have a former name which the type gives to a member of its own.
    /// </summary>
    private static bool DeclaresAgain(Entry entry)
    {
        // The nearest base that is compiled has the members of all above it.
        if (Hierarchy.Above(entry).Find(static e => e is { IsTrait: false, Origin.IsReferenced: true, Entity: not null }) is not { } above)
        {
            return false;
        }

        var taken = new HashSet<string>(
            Hierarchy.Above(above).Append(above).Where(static e => e.Entity is not null).SelectMany(Hierarchy.Members).SelectMany(member => Names(member, entry.Declared.Kind)),
            StringComparer.Ordinal);
        return Check(Part.Position, entry.Entity!.Positions.Select(static position => position.Name))
            | Check(Part.Field, entry.Entity.Fields.Select(static field => field.Name));

        bool Check(Part part, IEnumerable<string> names)
        {
            var again = names.Select(static (name, number) => (Name: name, Number: number)).Where(one => taken.Contains(one.Name)).ToList();
            foreach (var (name, number) in again)
            {
                entry.Findings.Add(
                    DiagnosticCatalog.ForeignMemberAgain,
                    entry.Place.In(part, number),
                    $"'{name}' is a name of a member of {above.Declared.Name}, which is in the assembly {above.Origin.Assembly}. "
                    + "Its builder is compiled with the member as it is there; use another name.",
                    related: above.Symbol.Declaration(name));
            }

            return again.Count > 0;
        }
    }

    /// <summary>The names that a type below cannot use. An actor never declares the field of a base again, which is told elsewhere.</summary>
    private static IEnumerable<string> Names((string Name, BoundProse Prose) member, SymbolKind below) =>
        below == SymbolKind.Actor ? member.Prose.RenamedFrom : member.Prose.RenamedFrom.Prepend(member.Name);
}
