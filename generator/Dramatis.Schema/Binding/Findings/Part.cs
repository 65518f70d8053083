namespace Dramatis.Schema.Binding.Findings;

/// <summary>The parts of a file that a finding can be about.</summary>
public enum Part
{
    /// <summary>The name of a declaration or an entry; of an exclusion, the other relation's.</summary>
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
    Exclusion,

    // Of a declaration
    Base,
    Aspect,
    Key,
    Exclusive,
    Modalities,

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

    // Of an exclusion
    Own,
    Other,
}
