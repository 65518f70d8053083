namespace Dramatis;

/// <summary>The actors, sources and claims of one call that appends.</summary>
/// <param name="Actors">The actors, each once.</param>
/// <param name="Sources">The sources, each once.</param>
/// <param name="Claims">The claims, each once.</param>
/// <param name="IsWhole">True if every claim to which one of them refers is among them.</param>
internal sealed record Batch(
    IReadOnlyCollection<Actor> Actors, IReadOnlyCollection<Source> Sources, IReadOnlyCollection<Claim> Claims, bool IsWhole)
{
    public static Batch Of(FactBase facts) =>
        new([.. facts.Actors<Actor>()], facts.Sources, new ClaimList(facts), IsWhole: true);

    /// <summary>A part of a file, whose claims refer only to claims of the file.</summary>
    public static Batch Of(FactFileBatch part) => new(part.Actors, part.Sources, part.Claims, IsWhole: true);

    /// <summary>Claims with what they name.</summary>
    /// <exception cref="ValidationException">Two of them have one id and clash; the exception holds every reason.</exception>
    public static Batch Of(IReadOnlyCollection<Claim> claims)
    {
        var builder = new FactBase.Builder { Awaits = static _ => true };
        var report = default(ValidationReport);
        foreach (var claim in claims)
        {
            ArgumentNullException.ThrowIfNull(claim, nameof(claims));
            try
            {
                builder.RecordedAt = claim.RecordedAt;
                builder.Know(MentionWalk.SourcesIn(claim));
                builder.Add(claim);
            }
            catch (ValidationException refused)
            {
                foreach (var issue in refused.Issues)
                {
                    report.Add(issue.Code, $"Claims[{claim.Id}].{issue.Path}", issue.Message, issue.Severity);
                }
            }
        }

        return report.IsValid ? Of(builder.Build()) with { IsWhole = false } : throw new ValidationException("Claims", report.Issues);
    }

    /// <summary>The batch with an instant for each claim that has none.</summary>
    public Batch Recorded(DateTimeOffset instant) => this with { RecordedAt = instant };

    /// <summary>The instant at which the claims are recorded that have none.</summary>
    public DateTimeOffset? RecordedAt { get; private init; }

    /// <summary>Adds everything to a builder.</summary>
    /// <exception cref="ValidationException">Something clashes; the exception holds every reason.</exception>
    public void AddTo(FactBase.Builder builder)
    {
        var report = builder.TakeAll(Actors, Sources, Claims.Select(claim =>
            claim.RecordedAt is null ? claim with { RecordedAt = RecordedAt } : claim));
        if (!IsWhole)
        {
            foreach (var claim in Claims)
            {
                foreach (var missing in ClaimRow.ReferencesOf(claim).Where(id => !builder.Has(id)))
                {
                    report.AddUnknown(claim, missing);
                }
            }
        }

        if (!report.IsValid)
        {
            throw new ValidationException("Appending", report.Issues);
        }
    }

    /// <summary>The claims of a fact base as a collection that keeps nothing of its own.</summary>
    private sealed class ClaimList(FactBase facts) : IReadOnlyCollection<Claim>
    {
        public int Count => facts.ClaimCount;

        public IEnumerator<Claim> GetEnumerator()
        {
            for (var place = 0; place < facts.ClaimCount; place++)
            {
                yield return facts.At(place);
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
