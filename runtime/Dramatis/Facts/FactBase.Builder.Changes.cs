using System.Runtime.InteropServices;

namespace Dramatis;

/// <content>Changes of what was added: actors and sources with other contents, and claims that are dropped.</content>
public sealed partial class FactBase
{
    public sealed partial class Builder
    {
        private const string ReplacedActors = "Replacement of actors";
        private static readonly Dictionary<EntityId, Actor> s_noActors = [];

        /// <summary>
        /// Replaces actors by others with their ids: a name was corrected, an alias added. Claims keep their ids, which hold no
        /// members of actors.
        /// </summary>
        /// <remarks>All actors are replaced, or none. It takes time by the number of claims; give several actors at once.</remarks>
        /// <param name="actors">The new actors, each with the id and the type of one that the builder has.</param>
        /// <exception cref="ValidationException">
        /// The builder has no such actor, an actor is invalid or has another type, a unique value is another actor's, or a claim
        /// is wrong with the new contents. The exception holds every reason.
        /// </exception>
        /// <exception cref="InvalidOperationException">A relation that names an actor has a type that no schema declares.</exception>
        // docs/decisions.md: Changes of a builder
        public void Replace(params ReadOnlySpan<Actor> actors)
        {
            var (report, content) = (default(ValidationReport), default(ValidationReport));
            var (former, made) = (new Dictionary<EntityId, Actor>(), new Dictionary<EntityId, Actor>());
            foreach (var actor in actors)
            {
                ArgumentNullException.ThrowIfNull(actor, nameof(actors));
                CheckReplaced(actor, isAgain: !made.TryAdd(actor.Id, actor), former, ref report);
            }

            Refuse(report, ReplacedActors);
            _actors.Replace(made, ref content, ref report);
            foreach (var issue in content.Issues)
            {
                report.Add(issue.Code, issue.Path, issue.Message, issue.Severity);
            }

            void Undo() => _actors.Replace(former, ref content, ref content);
            if (report.IsValid)
            {
                Replace(new(made), ReplacedActors, Undo);
            }
            else
            {
                Undo();
                Refuse(report, ReplacedActors);
            }
        }

        /// <summary>
        /// Replaces a source by another with its id: a title was corrected, a date of publication became known. Claims keep their
        /// ids.
        /// </summary>
        /// <param name="source">The new source.</param>
        /// <returns>A reading, with which further claims of the source are made.</returns>
        /// <exception cref="ValidationException">
        /// The builder has no such source, the source is invalid or is not that of the text at hand, or a claim is wrong with it. The
        /// exception holds every reason.
        /// </exception>
        public Reading Replace(Source source)
        {
            ArgumentNullException.ThrowIfNull(source);
            var subject = $"Source {source.Id}";
            try
            {
                var report = _check.Of(source);
                if (!_sources.ContainsKey(source.Id))
                {
                    report.Add(ValidationCodes.UnknownSource, nameof(Source.Id), $"The builder has no source {source.Id}.");
                }

                var text = _texts.GetValueOrDefault(source.Id);
                text?.Check(source, ref report);
                Refuse(report, subject);
                source = source.Completed(text?.Hash, source.Paragraphing);
                Replace(new(s_noActors, source), subject, undo: static () => { });
                _actors.Commit();
            }
            finally
            {
                _actors.Rollback();
            }

            return new(this, source);
        }

        /// <summary>Drops claims, as if they had never been added. Their actors and sources stay.</summary>
        /// <remarks>
        /// A claim that was withdrawn stays and is told as withdrawn; a claim that should never have been there is dropped. A claim
        /// that was retracted holds again once its retraction is dropped. All claims are dropped, or none.
        /// </remarks>
        /// <param name="claims">The claims. Claims that refer to each other are dropped together.</param>
        /// <exception cref="ValidationException">
        /// The builder has no such claim, or another claim or the date of a source refers to it. The exception holds every reason.
        /// </exception>
        public void Drop(params ReadOnlySpan<Claim> claims)
        {
            var dropped = new HashSet<ClaimId>();
            foreach (var claim in claims)
            {
                ArgumentNullException.ThrowIfNull(claim, nameof(claims));
                dropped.Add(claim.Id);
            }

            Drop(dropped);
        }

        /// <summary>Drops the claims with some ids.</summary>
        /// <inheritdoc cref="Drop(ReadOnlySpan{Claim})" path="/exception"/>
        internal void Drop(HashSet<ClaimId> dropped)
        {
            var report = default(ValidationReport);
            foreach (var id in dropped.Where(id => !Has(id)))
            {
                report.Add(ValidationCodes.UnknownClaim, $"Claims[{id}]", $"The builder has no claim {id}.");
            }

            var search = new ReferenceSearch(dropped);
            foreach (var source in _sourceOrder)
            {
                search.Report(source, ref report);
            }

            foreach (var claim in _claims)
            {
                search.Report(claim, ref report);
            }

            Refuse(report, "Dropping");
            _claims.RemoveAll(claim => dropped.Contains(claim.Id));
            _places.Clear();
            for (var i = 0; i < _claims.Count; i++)
            {
                _places.Add(_claims[i].Id, i);
            }
        }

        private void CheckReplaced(
            Actor actor, bool isAgain, Dictionary<EntityId, Actor> former, ref ValidationReport report)
        {
            var path = new ActorPath("", "Actors", actor.Id).ToString();
            if (isAgain)
            {
                report.Add(ValidationCodes.Twice, path, $"{actor.Id} is given twice.");
            }
            else if (_actors.Find(actor.Id) is not { } known)
            {
                report.Add(ValidationCodes.UnknownActor, path, $"The builder has no actor {actor.Id}.");
            }
            else if (known.Descriptor.Name != actor.Descriptor.Name)
            {
                report.Add(ValidationCodes.Clash, path, ClashMessage.Of(known, actor));
            }
            else
            {
                former.Add(actor.Id, known);
            }
        }

        /// <summary>
        /// Makes the sources and claims anew. If any of them is wrong then, or cannot be made, everything is as before.
        /// </summary>
        private void Replace(Replacement replacement, string subject, Action undo)
        {
            var (claims, sources) = (new Claim[_claims.Count], _sourceOrder.ToArray());
            try
            {
                var report = default(ValidationReport);
                Enter(sources.Select(replacement.Of));
                for (var i = 0; i < claims.Length; i++)
                {
                    claims[i] = Checked(_claims[i], replacement.Of(_claims[i]), ref report);
                }

                Refuse(report, subject);
            }
            catch
            {
                Enter(sources);
                undo();
                throw;
            }

            claims.CopyTo(CollectionsMarshal.AsSpan(_claims));
            for (var i = 0; i < _waitingParts.Count; i++)
            {
                var (source, part) = _waitingParts[i];
                _waitingParts[i] = (replacement.Of(source), replacement.Of(part));
            }
        }

        private void Enter(IEnumerable<Source> sources)
        {
            var i = 0;
            foreach (var source in sources)
            {
                _sourceOrder[i++] = _sources[source.Id] = source;
            }
        }

        /// <summary>The claim with its warnings, if it was made anew.</summary>
        private Claim Checked(Claim former, Claim made, ref ValidationReport report)
        {
            if (ReferenceEquals(former, made))
            {
                return former;
            }

            var own = Check(_check, made.Proposition, made.Mode, made.Context);
            foreach (var issue in own.Issues.Where(static issue => issue.Severity == Severity.Error))
            {
                report.Add(issue.Code, $"Claims[{made.Id}].{issue.Path}", issue.Message);
            }

            return made.Warned([.. own.Issues]);
        }
    }
}
