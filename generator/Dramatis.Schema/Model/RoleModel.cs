using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The interface of a role or of a position's union, which each player implements.</summary>
/// <param name="Base">The common base of all players.</param>
/// <param name="Players">The players in the same namespace.</param>
/// <param name="Foreign">The players in other namespaces.</param>
public sealed record RoleModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    string Base,
    EquatableArray<AttachmentModel> Players,
    EquatableArray<AttachmentModel> Foreign) : SourceModel(HintName, Namespace);
