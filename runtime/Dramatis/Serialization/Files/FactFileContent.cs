namespace Dramatis;

/// <summary>Everything that is to be written as one file, at hand all together or in parts.</summary>
internal abstract class FactFileContent
{
    /// <summary>The number of claims.</summary>
    public abstract int Claims { get; }

    /// <summary>The greatest number of a claim in a part.</summary>
    public virtual int LastNumber => Claims - 1;

    /// <summary>The lowest version that can keep the content; null if that is known only when all of it was written.</summary>
    public virtual int? Version => null;

    /// <summary>The sources, in any order.</summary>
    public abstract IReadOnlyCollection<Source> Sources { get; }

    /// <summary>The actors in the order of their ids.</summary>
    public abstract IAsyncEnumerable<Actor> ActorsAsync();

    /// <summary>The parts. The first one has all claims to which sources refer.</summary>
    public abstract IAsyncEnumerable<FactFilePart> PartsAsync();

    /// <summary>Makes the table of the propositions that are written.</summary>
    /// <param name="isWrittenAs">Tells whether a relation is written as the given bytes.</param>
    public abstract IPropositionNumbers Numbers(Func<Relation, ReadOnlySpan<byte>, bool> isWrittenAs);
}

/// <summary>Claims that are written one after the other, with everything to which they refer.</summary>
/// <param name="Facts">The claims and those to which they refer.</param>
/// <param name="Places">The places of the claims that are written, in the order of files.</param>
/// <param name="Numbers">A number for each place, which the claim has in all parts; null if it is the place.</param>
internal sealed record FactFilePart(FactBase Facts, IEnumerable<int> Places, long[]? Numbers = null)
{
    /// <summary>The number of a claim.</summary>
    public int NumberOf(int place) => Numbers is null ? place : (int)Numbers[place];
}

/// <summary>A fact base as the content of a file.</summary>
internal sealed class WholeContent(FactBase facts) : FactFileContent
{
    public override int Claims => facts.ClaimCount;

    public override int? Version { get; } = FileVersion.Of(facts);

    public override IReadOnlyCollection<Source> Sources => facts.Sources;

    public override IAsyncEnumerable<Actor> ActorsAsync() =>
        facts.Actors<Actor>().OrderBy(static actor => actor.Id).ToAsyncEnumerable();

    public override IAsyncEnumerable<FactFilePart> PartsAsync() =>
        new[] { new FactFilePart(facts, FileOrder.Of(facts, Claims)) }.ToAsyncEnumerable();

    public override IPropositionNumbers Numbers(Func<Relation, ReadOnlySpan<byte>, bool> isWrittenAs) =>
        new PropositionNumbers(Claims, isWrittenAs);
}
