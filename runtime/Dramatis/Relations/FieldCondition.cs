namespace Dramatis;

/// <summary>A condition on a field of a relation: it has one of some values.</summary>
/// <param name="Field">The name of the field in the schema.</param>
/// <param name="Values">The values as files write them: names of an enum's values, <c>true</c> or <c>false</c>.</param>
public sealed record FieldCondition(string Field, Many<string> Values);

/// <summary>Two values of a field of which, of two relations that are alike for the rest, at most one can be right.</summary>
/// <param name="Field">The name of the field in the schema.</param>
/// <param name="One">One value of the field's enum.</param>
/// <param name="Other">The opposite value.</param>
/// <param name="IsSoft">True if the two only go badly together: a tension, no contradiction.</param>
public sealed record OppositeValues(string Field, string One, string Other, bool IsSoft);

/// <summary>A bound of a sum: the shares in one company are at most 100 at any time.</summary>
/// <param name="Of">The field whose numbers are added.</param>
/// <param name="Per">The members for whose combination they are added.</param>
/// <param name="Most">The greatest sum that is possible.</param>
public sealed record TotalBound(string Of, Many<string> Per, decimal Most);
