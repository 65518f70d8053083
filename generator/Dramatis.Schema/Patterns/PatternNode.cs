namespace Dramatis.Schema.Patterns;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    /// <summary>One of several.</summary>
    internal sealed record Choice(IReadOnlyList<PatternNode> Branches) : PatternNode;

    /// <summary>One after the other.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternNode> Pieces) : PatternNode;

    /// <summary>A part with a count.</summary>
    internal sealed record Repeat(PatternNode Atom, int Least, int? Most) : PatternNode;

    /// <summary>One character of a set.</summary>
    /// <param name="Listed">What is listed as characters and ranges.</param>
    /// <param name="Categories">What is listed as categories, as .NET writes them.</param>
    /// <param name="IsNegated">Whether all others are meant.</param>
    internal sealed record Class(CodePointSet Listed, IReadOnlyList<string> Categories, bool IsNegated) : PatternNode
    {
        /// <summary>The characters, where no category is among them.</summary>
        public CodePointSet Resolved => IsNegated ? Listed.Complement() : Listed;
    }
}
