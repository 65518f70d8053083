using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Rules;

// docs/decisions.md: Pure rules
/// <summary>The types and members, besides those of the schema, that a rule can use: each computes its result from its operands alone.</summary>
internal static class PureMembers
{
    private const string Number =
        "Abs Ceiling Clamp CompareTo Equals Floor IsEvenInteger IsFinite IsInfinity IsInteger IsNaN IsNegative IsOddInteger IsPositive "
        + "Max MaxValue Min MinValue MinusOne NaN NegativeInfinity One Parse PositiveInfinity Round Sign ToString Truncate Zero "
        + "op_Explicit op_Implicit";

    private const string Sequence = "Contains Count this[]";

    /// <summary>The types, in the order of the documentation, with their members. Other overloads of ToString and Parse are left out.</summary>
    public static IReadOnlyList<(string Types, string Members)> Listed { get; } =
    [
        ("System.Object", "Equals ReferenceEquals ToString"),
        ("System.Boolean", "CompareTo Equals Parse ToString"),
        ("System.SByte System.Byte System.Int16 System.UInt16 System.Int32 System.UInt32 System.Int64 System.UInt64 System.Single System.Double System.Decimal",
            Number),
        ("System.String",
            "Compare CompareOrdinal CompareTo Concat Contains Empty EndsWith Equals IndexOf IndexOfAny Insert IsNullOrEmpty IsNullOrWhiteSpace Join "
            + "LastIndexOf LastIndexOfAny Length Remove Replace Split StartsWith Substring this[] ToCharArray ToLower ToLowerInvariant ToString ToUpper "
            + "ToUpperInvariant Trim TrimEnd TrimStart op_Implicit"),
        ("System.Char",
            "CompareTo Equals GetNumericValue IsAscii IsAsciiDigit IsAsciiHexDigit IsAsciiLetter IsAsciiLetterLower IsAsciiLetterOrDigit "
            + "IsAsciiLetterUpper IsBetween IsControl IsDigit IsHighSurrogate IsLetter IsLetterOrDigit IsLower IsLowSurrogate IsNumber IsPunctuation "
            + "IsSeparator IsSurrogate IsSymbol IsUpper IsWhiteSpace MaxValue MinValue ToLower ToLowerInvariant ToString ToUpper ToUpperInvariant"),
        ("System.DateTime",
            "Add AddDays AddHours AddMinutes AddMonths AddSeconds AddYears Compare CompareTo Date Day DayOfWeek DayOfYear DaysInMonth Equals Hour "
            + "IsLeapYear MaxValue MinValue Minute Month Second Subtract Ticks TimeOfDay ToString Year new"),
        ("System.DateTimeOffset",
            "Add AddDays AddHours AddMinutes AddMonths AddSeconds AddYears Compare CompareTo Date DateTime Day DayOfWeek DayOfYear Equals Hour MaxValue "
            + "MinValue Minute Month Offset Second Subtract Ticks TimeOfDay ToOffset ToString ToUnixTimeSeconds UtcDateTime UtcTicks Year new"),
        ("System.DateOnly",
            "AddDays AddMonths AddYears CompareTo Day DayNumber DayOfWeek DayOfYear Equals FromDateTime FromDayNumber MaxValue MinValue Month ToString "
            + "Year new"),
        ("System.TimeOnly", "CompareTo Equals Hour IsBetween MaxValue MinValue Minute Second Ticks ToString ToTimeSpan new"),
        ("System.TimeSpan",
            "Add Compare CompareTo Days Divide Duration Equals FromDays FromHours FromMinutes FromSeconds Hours MaxValue MinValue Minutes Multiply "
            + "Negate Seconds Subtract Ticks ToString TotalDays TotalHours TotalMilliseconds TotalMinutes TotalSeconds Zero new"),
        ("System.Uri",
            "AbsolutePath AbsoluteUri Authority Equals Fragment Host IsAbsoluteUri IsDefaultPort OriginalString PathAndQuery Port Query Scheme Segments "
            + "ToString UserInfo"),
        ("System.Math",
            "Abs Acos Asin Atan Atan2 Cbrt Ceiling Clamp Cos E Exp Floor IEEERemainder Log Log10 Log2 Max Min PI Pow Round Sign Sin Sqrt Tan Truncate"),
        ("System.Nullable`1", "Equals GetValueOrDefault HasValue ToString Value"),
        ("System.Index System.Range", "op_Implicit"),
        ("System.DayOfWeek System.MidpointRounding System.StringComparison System.StringSplitOptions", ""),
        ("System.Enum", "CompareTo Equals ToString"),
        ("System.StringComparer", "InvariantCulture InvariantCultureIgnoreCase Ordinal OrdinalIgnoreCase"),
        ("System.Linq.Enumerable",
            "Aggregate All Any Append Average Cast Chunk Concat Contains Count DefaultIfEmpty Distinct DistinctBy ElementAt ElementAtOrDefault Empty "
            + "Except ExceptBy First FirstOrDefault GroupBy GroupJoin Intersect IntersectBy Join Last LastOrDefault LongCount Max MaxBy Min MinBy "
            + "OfType Order OrderBy OrderByDescending OrderDescending Prepend Reverse Select SelectMany SequenceEqual Single SingleOrDefault Skip "
            + "SkipLast SkipWhile Sum Take TakeLast TakeWhile ThenBy ThenByDescending ToArray ToHashSet ToList Union UnionBy Where Zip"),
        ("System.Linq.IGrouping`2", "Key"),
        ("System.Linq.IOrderedEnumerable`1", ""),
        ("System.Array", "Length"),
        ("System.MemoryExtensions", "Contains EndsWith IndexOf SequenceEqual StartsWith"),
        ("System.Collections.IEnumerable System.Collections.Generic.IEnumerable`1 System.Collections.Generic.IEqualityComparer`1 System.Collections.Generic.IComparer`1", ""),
        ("System.Collections.Generic.IReadOnlyCollection`1 System.Collections.Generic.IReadOnlyList`1 System.Collections.Generic.ICollection`1 "
            + "System.Collections.Generic.IList`1 System.Collections.Generic.List`1 System.Collections.Generic.HashSet`1", Sequence),
        ("System.ReadOnlySpan`1 System.Span`1", "IsEmpty Length this[] op_Implicit"),
        ("Dramatis.IPlayer Dramatis.IActor Dramatis.IRelation Dramatis.IEventRelation Dramatis.IStateRelation Dramatis.Entity Dramatis.Actor "
            + "Dramatis.Relation Dramatis.EventRelation Dramatis.StateRelation", "Caption During Equals Id Identification IsIdentified On ToString"),
        ("Dramatis.EntityId", "CompareTo Equals IsDefault IsWellFormed MaxLength Parse ToString Value new op_Implicit"),
        ("Dramatis.Identification Dramatis.WhenRelation", ""),
        ("Dramatis.Many`1", "Count Equals Includes ToString this[] op_Implicit"),
        ("Dramatis.When",
            "By CompareTo Date DayOfWeek Earliest Equals FallsIn Interval Intersects IsAfter IsBefore IsCalendar Latest LeastLength Length MonthOfYear MostLength Offset Parse "
            + "Relation ToString Words YearOffset op_Implicit"),
    ];

    // All of it is values and their comparisons.
    private const string TimeAssembly = "Dramatis.Edtf";

    private static readonly Dictionary<string, HashSet<string>> s_members = Listed
        .SelectMany(static row => row.Types.Split(' ').Select(type => (type, row.Members)))
        .ToDictionary(static row => row.type, static row => new HashSet<string>(row.Members.Split(' ')));

    public static bool Holds(INamedTypeSymbol type) => IsOfTime(type) || s_members.ContainsKey(NameOf(type));

    public static bool Holds(ISymbol member) =>
        member.ContainingType is { } type
        && member.DeclaredAccessibility == Accessibility.Public
        && (IsOfTime(type) || (s_members.TryGetValue(NameOf(type), out var names) && Holds(names, member, type)));

    private static bool Holds(HashSet<string> names, ISymbol member, INamedTypeSymbol type) => member switch
    {
        IFieldSymbol { IsConst: true } when type.TypeKind == TypeKind.Enum => true,
        IPropertySymbol { IsIndexer: true } => names.Contains("this[]"),
        // A date alone would take the offset of the machine.
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 1, ContainingType.Name: "DateTimeOffset" } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => names.Contains("new"),
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.BuiltinOperator } => true,
        IMethodSymbol { Name: "ToString", Parameters.Length: > 0 } => false,
        IMethodSymbol { Name: "Parse", Parameters.Length: > 1 } => false,
        _ => names.Contains(member.Name),
    };

    private static bool IsOfTime(INamedTypeSymbol type) => type.ContainingAssembly?.Name == TimeAssembly;

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingType is null ? $"{type.ContainingNamespace?.ToDisplayString()}.{type.MetadataName}" : "";
}
