using System.Globalization;
using System.Runtime.InteropServices;

namespace Dramatis;

/// <content>The builder.</content>
public sealed partial class FactBase
{
    /// <summary>Collects claims for a fact base. Not safe for several threads.</summary>
    public sealed partial class Builder
    {
        private readonly ActorTable _actors = new();
        private readonly Dictionary<EntityId, Source> _sources = [];
        private readonly List<Source> _sourceOrder = [];
        private readonly Dictionary<ClaimId, int> _places = [];
        private readonly List<Claim> _claims = [];
        private readonly Dictionary<EntityId, SourceText> _texts = [];
        private readonly ClaimCheck _check;
        private (int Actors, int Sources) _told;

        /// <summary>Makes an empty builder.</summary>
        public Builder() => _check = new(_actors, IsKnown, _sources.GetValueOrDefault);

        /// <summary>The number of claims so far.</summary>
        public int Count => _claims.Count;

        /// <summary>
        /// The instant at which the claims that are added from now on are recorded; null for none. A claim that is made again
        /// keeps its earlier instant.
        /// </summary>
        public DateTimeOffset? RecordedAt { get; set; }

        /// <summary>
        /// Builds a fact base of the claims so far. The builder can be used further; that does not change the fact
        /// base.
        /// </summary>
        public FactBase Build() => new([.. _actors.Actors], [.. _sourceOrder], [.. _claims]);

        /// <summary>The numbers of claims, sources and actors so far.</summary>
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{_claims.Count} claims of {_sourceOrder.Count} sources, {_actors.Actors.Count} actors");

        /// <summary>Reserves memory for a number of claims.</summary>
        internal void Expect(int claims)
        {
            _places.EnsureCapacity(claims);
            _claims.EnsureCapacity(claims);
        }

        /// <summary>A test whether a claim that is not known yet will be added later; null if no claim will.</summary>
        internal Func<ClaimId, bool>? Awaits { get; set; }

        /// <summary>
        /// Takes out the claims, and tells the actors and sources that were added since the last time. These stay, so that
        /// further claims can name them.
        /// </summary>
        internal (List<Actor> Actors, List<Source> Sources, List<Claim> Claims) TakeOut()
        {
            var (actors, sources) = (_actors.Actors.Skip(_told.Actors).ToList(), _sourceOrder.Skip(_told.Sources).ToList());
            _told = (_actors.Actors.Count, _sourceOrder.Count);
            var claims = _claims.ToList();
            _claims.Clear();
            _places.Clear();
            return (actors, sources, claims);
        }

        internal bool Has(ClaimId claim) => _places.ContainsKey(claim);

        internal bool Has(EntityId actor) => _actors.Has(actor);

        /// <summary>Adds an actor that no claim names yet, and reports its errors.</summary>
        internal ValidationReport Take(Actor actor)
        {
            var report = default(ValidationReport);
            _actors.Take(actor, new("", "Actors", actor.Id), ref report, ref report);
            if (report.IsValid)
            {
                _actors.Commit();
            }

            _actors.Rollback();
            return report;
        }

        /// <summary>Adds a claim.</summary>
        /// <param name="proposition">The content.</param>
        /// <param name="mode">The modality with its polarity, holders and addressees.</param>
        /// <param name="context">The source, speakers and reservations.</param>
        /// <exception cref="ValidationException">Something is wrong with it; the exception holds every issue.</exception>
        internal Claim Add(Proposition proposition, Mode mode, ClaimContext context)
        {
            try
            {
                var claim = Checked(proposition, mode, context);
                var parts = PartsToldBy(context);
                _actors.Commit();
                foreach (var part in parts)
                {
                    Enter(part);
                }

                return Enter(claim);
            }
            finally
            {
                _actors.Rollback();
            }
        }

        /// <summary>
        /// Checks a claim and adds the actors that it names. <see cref="Enter(Claim)"/> then adds the claim.
        /// </summary>
        /// <inheritdoc cref="Add(Proposition, Mode, ClaimContext)" path="/exception"/>
        internal Claim Make(Proposition proposition, Mode mode, ClaimContext context)
        {
            try
            {
                var claim = Checked(proposition, mode, context);
                _actors.Commit();
                return claim;
            }
            finally
            {
                _actors.Rollback();
            }
        }

        internal Claim Retract(ClaimId id, ClaimContext context)
        {
            if (!_places.TryGetValue(id, out var place))
            {
                var report = default(ValidationReport);
                report.Add(ValidationCodes.UnknownClaim, nameof(Claim.Retracts), $"The fact base has no claim {id}.");
                throw new ValidationException("Retraction", report.Issues);
            }

            var claim = _claims[place];
            return Add(claim.Proposition, claim.Mode, context with
            {
                Certainty = Certainty.Uncommitted,
                Condition = claim.Condition,
                Recurrence = claim.Recurrence,
                Qualifiers = claim.Qualifiers,
                QualifiedParts = claim.QualifiedParts,
                Retracts = [id],
            });
        }

        /// <summary>
        /// Adds actors, sources and claims that were valid elsewhere, except those that clash, and reports the clashes.
        /// </summary>
        internal ValidationReport TakeAll(IEnumerable<Actor> actors, IEnumerable<Source> sources, IEnumerable<Claim> claims)
        {
            // Errors of the actors themselves were reported, or doubted, when their claims were made.
            var (content, clashes) = (default(ValidationReport), default(ValidationReport));
            foreach (var actor in actors)
            {
                _actors.Take(actor, new("", "Actors", actor.Id), ref content, ref clashes);
            }

            foreach (var source in sources)
            {
                CheckClash(source, $"Sources[{source.Id}]", ref clashes);
                Enter(source);
            }

            foreach (var claim in claims)
            {
                Enter(claim);
            }

            foreach (var claim in Circles())
            {
                foreach (var issue in Corrections.Report(claim).Issues)
                {
                    clashes.Add(issue.Code, $"Claims[{claim.Id}].{issue.Path}", issue.Message);
                }
            }

            _actors.Commit();
            return clashes;
        }

        /// <summary>Makes a claim whose actors are not committed yet.</summary>
        private Claim Checked(Proposition proposition, Mode mode, ClaimContext context)
        {
            ArgumentNullException.ThrowIfNull(proposition.What, nameof(proposition));
            proposition = proposition.Plain;

            // A reading that began before its source was replaced has the former source.
            if (_sources.TryGetValue(context.Source.Id, out var source) && !ReferenceEquals(source, context.Source))
            {
                context = context with { Source = source };
            }

            var report = Check(_check, proposition, mode, context);
            if (!report.IsValid)
            {
                Refuse(report, $"{proposition.What.Descriptor.Name} in {context.Source.Id}, {context.Locators[0]}");
            }

            var claim = new Claim(proposition, mode, context)
            {
                Warnings = [.. report.Issues],
                RecordedAt = RecordedAt,
            };
            RefuseCircle(claim);
            return claim;
        }

        private ValidationReport Check(ClaimCheck check, Proposition proposition, Mode mode, ClaimContext context)
        {
            var report = check.Of(proposition, mode, context);
            _texts.GetValueOrDefault(context.Source.Id)?.Check(context.Locators, ref report);
            return report;
        }

        private bool IsKnown(ClaimId claim) => Has(claim) || Awaits?.Invoke(claim) == true;

        private static void Refuse(ValidationReport report, string subject)
        {
            if (!report.IsValid)
            {
                throw new ValidationException(subject, report.Issues);
            }
        }

        // Nothing corrects a claim that is new. The caption is made only if the claim is refused.
        private void RefuseCircle(Claim claim)
        {
            var isNew = !Has(claim.Id);
            if (Corrections.Circles([claim], id => id == claim.Id ? claim : isNew ? null : Find(id)).Any())
            {
                Refuse(Corrections.Report(claim), ValidationReport.Shown(claim.Caption));
            }
        }

        /// <summary>The claims that correct a claim by which they are corrected.</summary>
        /// <param name="taken">The claims that were taken out and correct others; null for none.</param>
        internal IEnumerable<Claim> Circles(IReadOnlyDictionary<ClaimId, Claim>? taken = null) => taken is null
            ? Corrections.Circles(_claims, Find)
            : Corrections.Circles([.. taken.Values, .. _claims], id => Find(id) ?? taken.GetValueOrDefault(id));

        private Claim? Find(ClaimId id) => _places.TryGetValue(id, out var place) ? _claims[place] : null;

        /// <summary>Replaces the claims that an added claim corrects or names as other readings.</summary>
        internal Claim Redirect(ClaimId claim, Func<ClaimId, ClaimId?> target)
        {
            var place = _places[claim];
            return _claims[place] = _claims[place].Redirect(target);
        }

        /// <summary>Adds a valid claim.</summary>
        internal Claim Enter(Claim claim)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, claim.Id, out var isKnown);
            if (isKnown)
            {
                return _claims[place] = _claims[place].Unite(claim);
            }

            place = _claims.Count;
            _claims.Add(claim);
            return claim;
        }
    }
}
