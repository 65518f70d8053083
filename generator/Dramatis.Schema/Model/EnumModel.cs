using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>An enum and the names of its values in files.</summary>
public sealed record EnumModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    EquatableArray<EnumValueModel> Values) : SourceModel(HintName, Namespace);
