using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>An enum and the names of its values in files.</summary>
/// <param name="Declaration">The creation of its descriptor.</param>
/// <param name="InExpression">The name where a member of the class of names could be meant.</param>
public sealed record EnumModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    string Declaration,
    string InExpression,
    EquatableArray<EnumValueModel> Values) : SourceModel(HintName, Namespace);
