namespace Dramatis;

/// <content>The fact base as it was known at an earlier instant.</content>
public sealed partial class FactBase
{
    /// <summary>The fact base with the claims alone that were recorded until an instant: what was known then.</summary>
    /// <remarks>
    /// A claim without a recorded instant is always among them: nothing says that it came later. A claim that was superseded or
    /// retracted after the instant is not yet withdrawn. Actors and sources are those of today. A claim that was dropped since
    /// is not found again.
    /// </remarks>
    /// <param name="instant">The instant; claims that were recorded at it are known.</param>
    public FactBase AsRecordedAt(DateTimeOffset instant)
    {
        var known = Array.FindAll(_claims, claim => claim.RecordedAt is not { } recorded || recorded <= instant);
        if (known.Length == _claims.Length)
        {
            return this;
        }

        // A claim that was made again later can refer to claims of then.
        var ids = known.Select(static claim => claim.Id).ToHashSet();
        return new(_actors, _sources, Array.ConvertAll(
            known, claim => claim.Redirect(id => ids.Contains(id) ? id : default(ClaimId?))));
    }
}
