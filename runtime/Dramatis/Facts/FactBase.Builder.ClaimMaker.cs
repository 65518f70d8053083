namespace Dramatis;

/// <content>The maker of claims on other threads.</content>
public sealed partial class FactBase
{
    public sealed partial class Builder
    {
        /// <summary>Makes claims without adding them, if they name nothing that the builder does not know yet.</summary>
        /// <remarks>Several makers can work at once, as long as no actor or source is added.</remarks>
        internal sealed class ClaimMaker : IActorIntake
        {
            private readonly Builder _builder;
            private readonly ClaimCheck _check;

            public ClaimMaker(Builder builder)
            {
                _builder = builder;
                _check = new(this, static _ => false, builder._sources.GetValueOrDefault);
            }

            /// <summary>Makes a claim; null if it has any issue, or refers to claims by their ids.</summary>
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
