namespace Dramatis;

/// <summary>On what a claim depends: a proposition, or the text's words. A condition is not asserted.</summary>
public sealed record Condition
{
    internal Condition(Proposition what) => What = what;

    internal Condition(string words) => Words = words;

    /// <summary>What must be so, or not so.</summary>
    public Proposition? What { get; }

    /// <summary>The text's words, where there is no proposition.</summary>
    public string? Words { get; }

    /// <summary>The condition in words.</summary>
    public override string ToString() => What?.ToString() ?? Words!;
}
