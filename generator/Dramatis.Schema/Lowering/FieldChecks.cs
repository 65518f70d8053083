using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Values;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the statements that check the values of a field or of a constrained scalar.</summary>
/// <param name="context">The declaration that contains the statements.</param>
/// <param name="ofActor">True for fields of actors, which may be missing if the actor is not identified.</param>
/// <param name="whose">The value whose fields are checked: <c>this</c>, or the parameter of a static method.</param>
internal sealed class FieldChecks(LoweringContext context, bool ofActor, string whose = "this")
{
    private readonly string _receiver = whose == "this" ? "" : whose + ".";
    private readonly List<ConstantModel> _constants = [];
    private readonly List<PatternModel> _patterns = [];

    public IReadOnlyList<ConstantModel> Constants => _constants;

    public IReadOnlyList<PatternModel> Patterns => _patterns;

    /// <summary>True if a field has anything to check.</summary>
    public static bool IsChecked(BoundField field, bool ofActor) =>
        field.IsRecommended
        || field.Type.Kind != SymbolKind.Scalar
        || field.Scalar == ScalarKind.Uri
        || field.Constraints is not { MinLength: null, MaxLength: null, Pattern: null, Least: null, Most: null, Units: null }
        || (field.Multiplicity.IsMany
            ? field.Multiplicity.Least > 0 || field.Multiplicity.Most is not null
            : field.IsRequired && (ofActor || FieldTypes.IsReference(field)));

    /// <summary>The checks of the presence, the number and each value.</summary>
    public IEnumerable<CheckModel> Of(BoundField field)
    {
        var name = field.CSharpName;
        foreach (var check in Presence(field, name, _receiver + name))
        {
            yield return new(check, null);
        }

        var many = field.Multiplicity.IsMany;
        var value = many ? $"{_receiver}{name}[i]" : _receiver + name;
        var path = many ? $"new(nameof({name}), i)" : $"nameof({name})";
        var nullable = !many && FieldTypes.IsNullable(field, ofActor);
        foreach (var statement in Value(field, value, path, nullable))
        {
            yield return new(statement, many ? _receiver + name : null);
        }
    }

    /// <summary>The checks of the constraints of a scalar.</summary>
    public IEnumerable<string> Constraints(ScalarKind kind, BoundConstraints constraints, Symbol? of, string name, string value, string path)
    {
        if (constraints.MinLength is not null || constraints.MaxLength is not null)
        {
            var most = constraints.MaxLength is { } max ? Number(max) : "int.MaxValue";
            yield return $"report.Length({value}, {Number(constraints.MinLength ?? 0)}, {most}, {path});";
        }

        if (constraints.Pattern is { } pattern)
        {
            yield return $"report.Pattern({Matcher(pattern, of, name)}({value}), {value}, {CSharpText.Literal(pattern)}, {path});";
        }

        if (constraints.Least is not null || constraints.Most is not null)
        {
            var (least, most) = (Bound(kind, constraints.Least, name, "Least"), Bound(kind, constraints.Most, name, "Most"));
            yield return $"report.Range({value}, {least}, {most}, {path});";
        }

        if (constraints.Units is { } units)
        {
            yield return $"report.Unit({value}, {path}{Texts(units)});";
        }

        if (kind == ScalarKind.Uri)
        {
            yield return $"report.Scheme({value}, {path}{Texts(constraints.Schemes)});";
        }
    }

    private static string Texts(IEnumerable<string> texts) =>
        string.Concat(texts.Select(static text => ", " + CSharpText.Literal(text)));

    /// <summary>
    /// The method for a pattern, in the type that declares the pattern. Its underscore keeps it apart from members.
    /// </summary>
    private string Matcher(string pattern, Symbol? of, string name)
    {
        var method = "Matches_" + name;
        if (of is not null && of != context.Declaration.Symbol)
        {
            return $"{context.InExpression(of.Namespace, of.CSharpName)}.{method}";
        }

        _patterns.Add(PatternLowering.Lower(pattern, method, context.Declaration.Symbol.IsInterface));
        return method;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<string> Presence(BoundField field, string name, string value)
    {
        if (field.Multiplicity is { IsMany: true, Least: var least, Most: var most })
        {
            if (least > 0 || most is not null)
            {
                yield return CountCheck(name, value, least, most, ofActor && least > 0 ? whose + ", " : "");
            }

            if (field.IsRecommended)
            {
                yield return $"report.Recommended({value}.Count > 0, nameof({name}));";
            }
        }
        else if (field.IsRequired && ofActor)
        {
            yield return $"report.Required({whose}, {value} is not null, nameof({name}));";
        }
        else if (field.IsRequired && FieldTypes.IsReference(field))
        {
            yield return $"report.Required({value} is not null, nameof({name}));";
        }
        else if (field.IsRecommended)
        {
            yield return $"report.Recommended({value} is not null, nameof({name}));";
        }
    }

    public static string CountCheck(string name, string value, int least, int? most, string actor = "") =>
        $"report.Count({actor}{value}.Count, {Number(least)}, {(most is { } max ? Number(max) : "int.MaxValue")}, nameof({name}));";

    private IEnumerable<string> Value(BoundField field, string value, string path, bool nullable) => field.Type.Kind switch
    {
        SymbolKind.Enum when nullable =>
            [$"report.Defined({value}?.IsDefined() is not false, {CSharpText.Literal(field.Type.Name)}, {path});"],
        SymbolKind.Enum => [$"report.Defined({value}.IsDefined(), {CSharpText.Literal(field.Type.Name)}, {path});"],
        SymbolKind.Scalar => Constraints(field.Scalar!.Value, field.Constraints, field.PatternOf, field.CSharpName, value, path),
        _ => Declared(field, value, path, nullable ? "?" : ""),
    };

    /// <summary>
    /// A value of a declared type checks itself first, then the further constraints of the field follow.
    /// </summary>
    private IEnumerable<string> Declared(BoundField field, string value, string path, string conditional)
    {
        var own = $"{value}{conditional}.Check(ref report, {path});";
        var isCheckedWhole = field.Scalar == ScalarKind.Uri && field.Constraints.Schemes.Count == 0;
        if (isCheckedWhole)
        {
            return [own];
        }

        var further = Constraints(
            field.Scalar!.Value, field.Constraints, field.PatternOf, field.CSharpName, $"{value}{conditional}.Value", path);
        return field.Scalar == ScalarKind.Uri ? further.Append(own) : further.Prepend(own);
    }

    private string Bound(ScalarKind scalar, string? bound, string name, string which)
    {
        var kind = ScalarReader.OfBounds(scalar);
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
