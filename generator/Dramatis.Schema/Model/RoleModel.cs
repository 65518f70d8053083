using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The interface of a role or of a position's union, attached to everybody who may play.</summary>
/// <param name="Base">What all players have in common.</param>
/// <param name="Players">Those in the same namespace.</param>
/// <param name="Foreign">Those in others.</param>
public sealed record RoleModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    string Base,
    EquatableArray<AttachmentModel> Players,
    EquatableArray<AttachmentModel> Foreign) : SourceModel(HintName, Namespace);
