namespace Dramatis.Schema.Binding;

/// <summary>What a name stands for.</summary>
public enum SymbolKind
{
    /// <summary>A scalar of the language: <c>text</c>.</summary>
    Scalar,

    /// <summary>A player of the runtime: <c>Actor</c>, <c>Relation</c>, <c>Claim</c>.</summary>
    BuiltIn,

    /// <summary>A constrained scalar, declared under <c>types</c>.</summary>
    Type,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An actor type or a trait of actors.</summary>
    Actor,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A relation type or a trait of relations.</summary>
    Relation,
}
