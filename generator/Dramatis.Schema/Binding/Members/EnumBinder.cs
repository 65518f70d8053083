using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds enums.</summary>
internal static class EnumBinder
{
    public static BoundEnum? Bind(FileFindings findings, Reached reached, DeclaredEnum declared, Place place)
    {
        var values = new List<BoundEnumValue>();
        var taken = new Dictionary<string, BoundEnumValue>(StringComparer.Ordinal);
        for (var i = 0; i < declared.Values.Count; i++)
        {
            var (written, prose) = (declared.Values[i].Name, declared.Values[i].Prose);
            var value = new BoundEnumValue(written, CSharpNames.Pascal(written), prose);
            if (!IsTaken(findings, reached.Symbol, taken, value, place.In(Part.Value, i)))
            {
                values.Add(value);
                taken.Add(value.CSharpName, value);
            }
        }

        var opposites = OppositesBinder.Bind(findings, declared, place);
        return reached.IsSound && values.Count > 0
            ? new(reached.Symbol, declared.Prose, values.ToEquatable(), opposites)
            : null;
    }

    private static bool IsTaken(
        FileFindings findings, Symbol owner, Dictionary<string, BoundEnumValue> taken, BoundEnumValue value, Place place)
    {
        if (!taken.TryGetValue(value.CSharpName, out var other))
        {
            return false;
        }

        var isSame = other.Name == value.Name;
        findings.Add(
            isSame ? DiagnosticCatalog.DuplicateName : DiagnosticCatalog.CSharpNameClash,
            place,
            isSame ? $"'{value.Name}' is in this enum twice."
                : $"In C# this becomes '{value.CSharpName}', as '{other.Name}' does.",
            related: owner.Declaration(other.Name));
        return true;
    }
}
