namespace Dramatis.Schema.Binding.Names;

/// <summary>Member names, as C# has them, that the language reserves or the runtime and the generator use.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Id", "On", "During", "Caption", "Identification", "Validate", "Builder", "Roles", "Clone", "Equals",
        "ToString", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract",
        "PrintMembers", "Deconstruct",
    };

    private static readonly HashSet<string> Runtime = new(StringComparer.Ordinal)
    {
        "CheckMembers", "CheckRules", "VisitMembers", "Descriptor", "Declaration", "Unnamed", "IsIdentified",
    };

    private static readonly HashSet<string> Scalars = new(StringComparer.Ordinal)
    {
        "Codec", "Value", "IsValid", "Parse", "TryParse", "CompareTo", "Check", "Passes", "MatchesValue",
    };

    /// <summary>The names of types nested in every record, which would come before a declared type.</summary>
    private static readonly HashSet<string> Needed = new(StringComparer.Ordinal) { "Builder", "Roles" };

    /// <summary>The members that builders have beside those of records.</summary>
    private static readonly HashSet<string> Builders = new(StringComparer.Ordinal)
    {
        "Draft", "Required", "Given", "Set", "Add", "Build", "TryBuild", "Read", "ReadMembers",
    };

    /// <summary>Every name that no field, position, rule or inverse can have.</summary>
    public static IEnumerable<string> OfMembers => Reserved.Concat(Runtime);

    public static bool IsReserved(string csharpName) => Reserved.Contains(csharpName);

    public static bool IsOfRuntime(string csharpName) => Runtime.Contains(csharpName);

    /// <summary>True if the name of a type could be a member of a record or its builder where an expression stands.</summary>
    public static bool IsMemberOfAny(string typeName) =>
        IsReserved(typeName)
        || IsOfRuntime(typeName)
        || Builders.Contains(typeName)
        || typeName.StartsWith("With", StringComparison.Ordinal)
        || typeName.StartsWith("Add", StringComparison.Ordinal);

    /// <summary>True if generated code uses the name for another type.</summary>
    public static bool IsNeeded(string typeName) => Needed.Contains(typeName);

    /// <summary>True if the generated type would have a member named like itself.</summary>
    public static bool IsOwnMember(Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.Type => Scalars.Contains(symbol.Name) || IsReserved(symbol.Name),
        SymbolKind.Actor or SymbolKind.Relation => IsReserved(symbol.Name) || IsOfRuntime(symbol.Name),
        _ => false,
    };
}
