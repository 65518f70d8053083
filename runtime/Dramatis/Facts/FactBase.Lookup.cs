namespace Dramatis;

/// <content>A fact base, and its builder, as a lookup of ids.</content>
public sealed partial class FactBase : IFactLookup
{
    Actor? IFactLookup.FindActor(EntityId id) => _numbers.Find(id);

    Source? IFactLookup.FindSource(EntityId id) => Index.Sources.GetValueOrDefault(id);

    Claim? IFactLookup.FindClaim(ClaimId id) => TryGet(id, out var claim) ? claim : null;

    public sealed partial class Builder : IFactLookup
    {
        Actor? IFactLookup.FindActor(EntityId id) => _actors.Find(id);

        Source? IFactLookup.FindSource(EntityId id) => _sources.GetValueOrDefault(id);

        Claim? IFactLookup.FindClaim(ClaimId id) => Find(id);

        /// <summary>
        /// Adds a claim that was made elsewhere, with its source and its actors: one that was read from JSON, or of another
        /// fact base. A claim that is known already gets the places, doubts and other details of both.
        /// </summary>
        /// <returns>The claim as the builder has it now.</returns>
        /// <exception cref="ValidationException">
        /// The claim is invalid, refers to a claim that the builder does not know, or clashes with an actor, a source or a
        /// unique value. Nothing is added; the exception holds every reason.
        /// </exception>
        public Claim Add(Claim claim)
        {
            ArgumentNullException.ThrowIfNull(claim);
            var (actors, isNew) = (_actors.Actors.Count, !_sources.ContainsKey(claim.Source.Id));
            try
            {
                return Add(claim.Proposition, claim.Mode, claim.Context with { Source = Read(claim.Source).Source });
            }
            catch (ValidationException) when (isNew)
            {
                _actors.RollbackTo(actors);
                _sourceOrder.RemoveAll(source => source.Id == claim.Source.Id);
                _sources.Remove(claim.Source.Id);
                throw;
            }
        }

        /// <summary>Enters a source that is valid, so that claims can refer to it.</summary>
        internal Source Know(Source source) => Enter(source);
    }
}
