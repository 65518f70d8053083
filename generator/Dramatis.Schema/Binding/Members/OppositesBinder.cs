using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

// docs/decisions.md: Opposites of values
/// <summary>Binds the opposite values of an enum: declared on one side, they hold for both.</summary>
internal static class OppositesBinder
{
    public static EquatableArray<BoundOpposites> Bind(FileFindings findings, DeclaredEnum declared, Place place)
    {
        var pairs = new List<BoundOpposites>();
        for (var i = 0; i < declared.Values.Count; i++)
        {
            var opposes = declared.Values[i].Opposes;
            for (var j = 0; j < opposes.Count; j++)
            {
                var pair = Pair(findings, declared, i, opposes[j], place.In(Part.Value, i).At(Part.Opposed, j));
                if (pair is not null && opposes.Take(j).All(earlier => earlier.Value != opposes[j].Value) && !pairs.Contains(pair))
                {
                    pairs.Add(pair);
                }
            }
        }

        return pairs.ToEquatable();
    }

    /// <summary>A pair in the order of the enum; null if it is broken.</summary>
    private static BoundOpposites? Pair(FileFindings findings, DeclaredEnum declared, int value, DeclaredOpposed opposed, Place place)
    {
        var (own, other) = (declared.Values[value], declared.Values.IndexOf(one => one.Name == opposed.Value));
        var problem = other < 0 ? $"'{opposed.Value}' is not a value of {declared.Name}."
            : opposed.Value == own.Name ? $"'{own.Name}' cannot be its own opposite."
            : own.Opposes.Count(one => one.Value == opposed.Value) > 1 ? $"'{opposed.Value}' is in 'opposes' twice."
            : declared.Values[other].Opposes.Any(back => back.Value == own.Name && back.IsSoft != opposed.IsSoft)
                ? $"'{own.Name}' and '{opposed.Value}' are hard opposites here and soft ones there; one line is enough."
            : null;
        if (problem is null)
        {
            return value < other ? new(own.Name, opposed.Value, opposed.IsSoft) : new(opposed.Value, own.Name, opposed.IsSoft);
        }

        var near = other < 0 ? NearNames.Nearest(opposed.Value, declared.Values.Select(static one => one.Name).Where(name => name != own.Name)) : null;
        findings.Add(DiagnosticCatalog.BadOpposite, place, problem, near);
        return null;
    }
}
