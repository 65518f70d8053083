using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the struct of a declared type. It wraps a scalar.</summary>
internal static class ValueTypeLowering
{
    public static ValueTypeModel Lower(BoundType type, LoweringContext context)
    {
        var checks = new FieldChecks(context, ofActor: false);
        var scalar = ScalarTypes.CSharp(type.Scalar);
        var inherited = type.Base is { } parent
            ? [$"new {context.Declared(parent.Namespace, parent.Name)}(Value).Check(ref report, path);"]
            : Enumerable.Empty<string>();
        var printed = type.Scalar == ScalarKind.Text ? "Value ?? \"\""
            : type.Scalar == ScalarKind.Quantity ? "Value.ToString()"
            : $"{TypeNames.Service("CaptionText")}.Of(Value)";
        var own = checks.Constraints(type.Scalar, type.Constraints, null, "Value", "Value", "path");

        // An address is reported once, at the first check, and the narrowest list of schemes says most.
        var statements = (type.Scalar == ScalarKind.Uri ? own.Concat(inherited) : inherited.Concat(own)).ToEquatable();
        return new(
            type.Symbol.FullName,
            type.Symbol.Namespace,
            LoweringContext.Document(type),
            type.Symbol.Name,
            scalar,
            ScalarTypes.IsReference(type.Scalar),
            printed,
            ScalarTypes.Codec(type.Scalar),
            ValueDescriptors.Of(type),
            statements,
            type.Check is null ? null : Check("Passes(Value)"),
            type.Check is null ? null : Check("error"),
            checks.Constants.ToEquatable(),
            checks.Patterns.ToEquatable());

        string Check(string result) => $"report.Check({result}, {printed}, {CSharpText.Literal(type.Symbol.Name)}, path);";
    }
}
