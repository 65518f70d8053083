namespace Dramatis;

/// <content>Players that are one.</content>
public sealed partial class FactBase
{
    /// <summary>
    /// The groups of actors, and of events and states, that are one by <see cref="SameAs"/> and by what follows from claims.
    /// </summary>
    /// <remarks>
    /// A link that depends on a condition, is in doubt, was inferred by the encoder or follows usually and not always is possible
    /// at best. Whoever is the same as one of a group belongs to it.
    /// </remarks>
    /// <param name="atLeast">The least certainty of the links that count.</param>
    public Many<Identity> Identities(Certainty atLeast = Certainty.Certain) =>
        [.. new IdentityGroups(this, NewNodes().Number, atLeast).Groups()];

    /// <summary>
    /// The same fact base, in which players that are one are found for each other: by <c>Playing</c>, <c>Involving</c>,
    /// <c>About</c>, <c>Of</c>, the inverses of positions, and selections by speakers, holders and addressees.
    /// <see cref="Facts{T}"/> and <see cref="Claims{T}.Happenings"/> tell happenings that are one as one.
    /// </summary>
    /// <remarks>The claims are unchanged: each names the players that its source names.</remarks>
    /// <param name="atLeast">The least certainty of the links that count, as in <see cref="Identities"/>.</param>
    public FactBase Resolved(Certainty atLeast = Certainty.Certain) => new(this, new(
        Index.Mentions.Nodes,
        Identities(atLeast).Select(static identity => (IReadOnlyCollection<IPlayer>)[.. identity.Actors, .. identity.Happenings])));
}
