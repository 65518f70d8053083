namespace Dramatis;

/// <summary>The condition of a claim: a proposition, or the text's own words. The claim does not assert it.</summary>
public sealed record Condition
{
    internal Condition(Proposition what) => What = what.Plain;

    internal Condition(string words) => Words = words;

    /// <summary>The proposition; null if the condition is given in words.</summary>
    public Proposition? What { get; }

    /// <summary>The text's own words; null if the condition is a proposition.</summary>
    public string? Words { get; }

    /// <summary>The condition in words.</summary>
    public override string ToString() => What?.ToString() ?? Words!;
}
