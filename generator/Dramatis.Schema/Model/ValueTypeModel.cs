using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>A struct around a scalar.</summary>
/// <param name="Scalar">The scalar's C# type.</param>
/// <param name="IsReference">True if that type can be null.</param>
/// <param name="Printed">Its value as text.</param>
/// <param name="Codec">The codec of its scalar in files.</param>
/// <param name="Declaration">The creation of its descriptor.</param>
/// <param name="Checks">Statements over <c>Value</c>, <c>report</c> and <c>path</c>.</param>
/// <param name="Check">The statement that runs the check of the schema; null if there is none.</param>
/// <param name="FailedCheck">The statement that reports that it ends in the exception <c>error</c>.</param>
public sealed record ValueTypeModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    string Scalar,
    bool IsReference,
    string Printed,
    string Codec,
    string Declaration,
    EquatableArray<string> Checks,
    string? Check,
    string? FailedCheck,
    EquatableArray<ConstantModel> Constants,
    EquatableArray<PatternModel> Patterns) : SourceModel(HintName, Namespace);
