namespace Dramatis;

/// <summary>A claim that was written ahead of its turn: what it is about, then the claim with a digit for its number.</summary>
/// <param name="What">The relation; none if the claim is to be written in its turn.</param>
/// <param name="Relation">Which of the bytes are the relation's object.</param>
/// <param name="Hash">A quick hash of these.</param>
/// <param name="BeforeNumber">Which are the claim's object up to the number of the relation.</param>
/// <param name="AfterNumber">Which are the rest of it.</param>
/// <param name="Nesting">How far the claim refers to lines that refer to others.</param>
internal readonly record struct WrittenClaim(
    Relation? What, Range Relation, int Hash, Range BeforeNumber, Range AfterNumber, Nesting Nesting);
