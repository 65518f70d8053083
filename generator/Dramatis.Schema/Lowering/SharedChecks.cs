using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the checks of the fields that an interface declares, which every record that has them calls.</summary>
internal sealed class SharedChecks(LoweringContext context, bool ofActor)
{
    private readonly FieldChecks _checks = new(context, ofActor, whose: "it");

    /// <summary>The modifier of a check or a rule in an interface: types of other assemblies call it if they may be based on it.</summary>
    public static string Access(Symbol owner) => owner.Origin.IsExtensible
        ? "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)] public"
        : "internal";

    public SharedChecksModel Lower(IReadOnlyList<BoundField> fields)
    {
        var checks = fields
            .Where(field => field.Declarer == context.Declaration.Symbol && FieldChecks.IsChecked(field, ofActor))
            .Select(field => new MemberCheckModel("Check_" + field.CSharpName, _checks.Of(field).ToEquatable()))
            .ToEquatable();
        return new(BodyLowering.Usings(fields, context), Access(context.Declaration.Symbol), checks, _checks.Constants.ToEquatable(), _checks.Patterns.ToEquatable());
    }
}
