namespace Dramatis.Schema.Patterns;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    /// <summary>A choice of alternatives.</summary>
    internal sealed record Choice(IReadOnlyList<PatternNode> Branches) : PatternNode;

    /// <summary>A sequence of parts.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternNode> Pieces) : PatternNode;

    /// <summary>A part with a count.</summary>
    internal sealed record Repeat(PatternNode Atom, int Least, int? Most) : PatternNode;

    /// <summary>One character of a set.</summary>
    /// <param name="Listed">The listed characters and ranges.</param>
    /// <param name="Categories">The listed categories, as .NET writes them.</param>
    /// <param name="IsNegated">True if the class stands for all other characters.</param>
    internal sealed record Class(CodePointSet Listed, IReadOnlyList<string> Categories, bool IsNegated) : PatternNode
    {
        /// <summary>The characters of a class without categories; null for a class with one.</summary>
        public CodePointSet Resolved => IsNegated ? Listed.Complement() : Listed;

        /// <summary>True for a character of the set. Half of a surrogate pair is not a character.</summary>
        public bool Holds(int codePoint) => codePoint is < 0xD800 or > 0xDFFF
            && (Listed.Holds(codePoint) || (Categories.Count > 0 && IsOfCategory(codePoint)))
            != IsNegated;

        private bool IsOfCategory(int codePoint) =>
            Categories.Any(category => UnicodeCategoryReader.Holds(category, codePoint));
    }
}
