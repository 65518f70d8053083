namespace Dramatis;

/// <content>The builder.</content>
public sealed partial class FactBase
{
    /// <summary>Collects claims for a fact base. Not safe for several threads at once.</summary>
    public sealed class Builder
    {
        private readonly ActorTable _actors = new();
        private readonly Dictionary<EntityId, Source> _sources = [];
        private readonly List<Source> _sourceOrder = [];
        private readonly Dictionary<ClaimId, int> _places = [];
        private readonly List<Claim> _claims = [];

        /// <summary>How many claims there are so far.</summary>
        public int Count => _claims.Count;

        /// <summary>Takes a source in and begins to read it; the same source can be read again.</summary>
        /// <exception cref="ValidationException">
        /// The source is not in order, or another content is known by its id; the exception holds every reason.
        /// </exception>
        public Reading Read(Source source)
        {
            ArgumentNullException.ThrowIfNull(source);
            var report = default(ValidationReport);
            Take(source, ref report);
            Settle(report, $"Source {source.Id}");
            if (_sources.TryAdd(source.Id, source))
            {
                _sourceOrder.Add(source);
            }

            return new(this, source);
        }

        /// <summary>The fact base as it is now; the builder can go on.</summary>
        public FactBase Build() => new([.. _actors.Actors], [.. _sourceOrder], [.. _claims]);

        internal Claim Add(Proposition proposition, Mode mode, ClaimContext context)
        {
            ArgumentNullException.ThrowIfNull(proposition.What, nameof(proposition));
            var report = ClaimCheck.Of(proposition, mode, context, _actors, _places.ContainsKey);
            var claim = report.IsValid ? new Claim(proposition, mode, context) { Warnings = new([.. report.Issues]) } : null;
            if (claim is not null && (claim.Supersedes.Includes(claim.Id) || claim.Retracts.Includes(claim.Id)))
            {
                report.Add(ValidationCodes.UnknownClaim, nameof(Claim.Supersedes), "A claim cannot correct itself.");
            }

            Settle(report, $"{proposition.What.Descriptor.Name} in {context.Source.Id}, {context.Locators[0]}");
            return Enter(claim!);
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
                Retracts = [id],
            });
        }

        private Claim Enter(Claim claim)
        {
            if (_places.TryGetValue(claim.Id, out var place))
            {
                return _claims[place] = _claims[place].Unite(claim);
            }

            _places.Add(claim.Id, _claims.Count);
            _claims.Add(claim);
            return claim;
        }

        private void Take(Source source, ref ValidationReport report)
        {
            source.Check(ref report);
            if (_sources.TryGetValue(source.Id, out var known) && !known.Equals(source))
            {
                report.Add(ValidationCodes.Clash, nameof(Source.Id), $"{source.Id} is there already with other content: '{known}'.");
            }

            foreach (var actor in source.Authors)
            {
                _actors.Take(actor, $"{nameof(Source.Authors)}[{actor.Id}]", ref report, ref report);
            }

            if (source.Publisher is { } publisher)
            {
                _actors.Take(publisher, $"{nameof(Source.Publisher)}[{publisher.Id}]", ref report, ref report);
            }
        }

        /// <summary>Keeps the actors that a check took in, or puts them back and refuses.</summary>
        private void Settle(ValidationReport report, string subject)
        {
            if (report.IsValid)
            {
                _actors.Commit();
                return;
            }

            _actors.Rollback();
            throw new ValidationException(subject, report.Issues);
        }
    }
}
