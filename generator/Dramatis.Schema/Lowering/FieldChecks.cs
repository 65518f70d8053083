using Dramatis.Schema.Binding;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>The statements that check the values of a field or of a constrained scalar.</summary>
internal sealed class FieldChecks(LoweringContext context, bool ofActor)
{
    private readonly List<ConstantModel> _constants = [];
    private readonly List<PatternModel> _patterns = [];

    public IReadOnlyList<ConstantModel> Constants => _constants;

    public IReadOnlyList<PatternModel> Patterns => _patterns;

    /// <summary>Presence, count, and each value.</summary>
    public IEnumerable<CheckModel> Of(BoundField field)
    {
        var name = field.CSharpName;
        foreach (var check in Presence(field, name))
        {
            yield return new(check, null);
        }

        var many = field.Multiplicity.IsMany;
        var value = many ? $"{name}[i]" : name;
        var path = many ? $"new(nameof({name}), i)" : $"nameof({name})";
        var nullable = !many && FieldTypes.IsNullable(field, ofActor);
        foreach (var statement in Value(field, value, path, nullable))
        {
            yield return new(statement, many ? name : null);
        }
    }

    /// <summary>The constraints of a scalar, wherever they stand.</summary>
    public IEnumerable<string> Constraints(ScalarKind kind, BoundConstraints constraints, string name, string value, string path)
    {
        if (constraints.MinLength is not null || constraints.MaxLength is not null)
        {
            var most = constraints.MaxLength is { } max ? Number(max) : "int.MaxValue";
            yield return $"report.Length({value}, {Number(constraints.MinLength ?? 0)}, {most}, {path});";
        }

        if (constraints.Pattern is { } pattern)
        {
            var model = PatternLowering.Lower(pattern, FreeName($"Matches{name}"));
            _patterns.Add(model);
            yield return $"report.Pattern({model.Method}({value}), {value}, {CSharpText.Literal(pattern)}, {path});";
        }

        if (constraints.Least is not null || constraints.Most is not null)
        {
            var (least, most) = (Bound(kind, constraints.Least, name, "Least"), Bound(kind, constraints.Most, name, "Most"));
            yield return $"report.Range({value}, {least}, {most}, {path});";
        }

        if (kind == ScalarKind.Uri)
        {
            var schemes = string.Concat(constraints.Schemes.Select(static scheme => ", " + CSharpText.Literal(scheme)));
            yield return $"report.Scheme({value}, {path}{schemes});";
        }
    }

    private string FreeName(string method)
    {
        while (context.IsMember(method))
        {
            method += "Pattern";
        }

        return method;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<string> Presence(BoundField field, string name)
    {
        if (field.Multiplicity is { IsMany: true, Least: var least, Most: var most })
        {
            if (least > 0 || most is not null)
            {
                yield return CountCheck(name, least, most, ofActor && least > 0 ? "this, " : "");
            }

            if (field.IsRecommended)
            {
                yield return $"report.Recommended({name}.Count > 0, nameof({name}));";
            }
        }
        else if (FieldTypes.IsRequired(field) && ofActor)
        {
            yield return $"report.Required(this, {name} is not null, nameof({name}));";
        }
        else if (FieldTypes.IsRequired(field) && FieldTypes.IsReference(field))
        {
            yield return $"report.Required({name} is not null, nameof({name}));";
        }
        else if (field.IsRecommended)
        {
            yield return $"report.Recommended({name} is not null, nameof({name}));";
        }
    }

    public static string CountCheck(string name, int least, int? most, string whose = "") =>
        $"report.Count({whose}{name}.Count, {Number(least)}, {(most is { } max ? Number(max) : "int.MaxValue")}, nameof({name}));";

    private IEnumerable<string> Value(BoundField field, string value, string path, bool nullable) => field.Type.Kind switch
    {
        SymbolKind.Enum when nullable =>
            [$"report.Defined({value}?.IsDefined() is not false, {CSharpText.Literal(field.Type.Name)}, {path});"],
        SymbolKind.Enum => [$"report.Defined({value}.IsDefined(), {CSharpText.Literal(field.Type.Name)}, {path});"],
        SymbolKind.Scalar => Constraints(field.Scalar!.Value, field.Constraints, field.CSharpName, value, path),
        _ => Declared(field, value, path, nullable ? "?" : ""),
    };

    /// <summary>A value of a declared type checks itself; then what the field asks beyond.</summary>
    private IEnumerable<string> Declared(BoundField field, string value, string path, string conditional)
    {
        var own = $"{value}{conditional}.Check(ref report, {path});";
        var isCheckedWhole = field.Scalar == ScalarKind.Uri && field.Constraints.Schemes.Count == 0;
        return isCheckedWhole
            ? [own]
            : Constraints(field.Scalar!.Value, field.Constraints, field.CSharpName, $"{value}{conditional}.Value", path)
                .Prepend(own);
    }

    private string Bound(ScalarKind kind, string? bound, string name, string which)
    {
        if (bound is null)
        {
            return "null";
        }

        if (kind is not (ScalarKind.Date or ScalarKind.Instant))
        {
            return ScalarTypes.Literal(kind, bound);
        }

        var constant = $"{char.ToLowerInvariant(name[0])}{name.Substring(1)}{which}";
        _constants.Add(new(ScalarTypes.CSharp(kind), "_" + constant, ScalarTypes.Literal(kind, bound)));
        return "_" + constant;
    }
}
