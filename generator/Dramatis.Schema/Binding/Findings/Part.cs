namespace Dramatis.Schema.Binding.Findings;

/// <summary>The parts of a file that a finding can be about.</summary>
public enum Part
{
    /// <summary>The name of a declaration or an entry; of a clause, the name of the other relation.</summary>
    Name,

    // Of the head
    Version,
    Summary,
    Import,

    /// <summary>The version that an import asks for.</summary>
    ImportVersion,

    // Entries of a declaration
    Field,
    Position,
    Value,
    Caption,
    Rule,
    Clause,

    // Of a declaration
    Base,
    Aspect,
    Key,
    Exclusive,
    Modalities,
    TotalOf,
    TotalPer,
    TotalMost,

    // Of a type expression
    Type,

    /// <summary>All names of a type expression.</summary>
    Choice,

    /// <summary>The multiplicity, or the whole type expression if none is written.</summary>
    Multiplicity,

    /// <summary>A type expression as a whole.</summary>
    Expression,
    Default,

    // Of a member
    Recommended,
    Unique,
    Inverse,
    Acts,
    Transparent,
    Deprecated,

    // Of constraints
    Length,
    MinLength,
    MaxLength,
    Pattern,
    Range,
    Least,
    Most,
    Scheme,

    /// <summary>All schemes.</summary>
    Schemes,
    Unit,

    /// <summary>All units.</summary>
    Units,
    Example,
    Counterexample,

    /// <summary>A part of a caption or of a rule's message.</summary>
    Template,

    // Of a clause
    Own,
    Other,

    /// <summary>A field under <c>where</c>.</summary>
    Condition,

    /// <summary>A value of the field; its number is the length.</summary>
    ConditionValue,

    // Of a value
    Opposed,
}
