namespace Dramatis;

/// <content>Claims made on other threads.</content>
public sealed partial class FactBase
{
    public sealed partial class Builder
    {
        /// <summary>Makes claims that name nothing that the builder does not know yet, without adding them.</summary>
        /// <remarks>Several make claims at once, as long as no actor or source is taken in.</remarks>
        internal sealed class ClaimMaker : IActorIntake
        {
            private readonly Builder _builder;
            private readonly ClaimCheck _check;

            public ClaimMaker(Builder builder)
            {
                _builder = builder;
                _check = new(this, static _ => false, builder._sources.GetValueOrDefault);
            }

            /// <summary>The claim; none if anything would be said of it, or it refers to claims by their ids.</summary>
            public Claim? TryMake(Proposition proposition, Mode mode, ClaimContext context)
            {
                var report = _builder.Check(_check, proposition, mode, context);
                return report.Issues.Count == 0 ? new(proposition, mode, context) : null;
            }

            void IActorIntake.Take(
                Actor actor, ActorPath path, ref ValidationReport content, ref ValidationReport clashes)
            {
                if (!_builder._actors.IsSettled(actor))
                {
                    clashes.Add(ValidationCodes.Clash, path.ToString(), "The actor is not known yet.");
                }
            }
        }
    }
}
