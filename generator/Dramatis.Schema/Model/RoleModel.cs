using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The interface of a role or of a position's union, which each player implements.</summary>
/// <param name="Base">The common base of all players.</param>
/// <param name="Players">The players in the same namespace.</param>
public sealed record RoleModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    string Base,
    EquatableArray<AttachmentModel> Players) : SourceModel(HintName, Namespace);

/// <summary>The players of one other namespace that implement a role's interface.</summary>
public sealed record RolePlayersModel(
    string HintName,
    string Namespace,
    EquatableArray<AttachmentModel> Players) : SourceModel(HintName, Namespace);
