namespace Dramatis
{
    public enum AllenRelation
    {
        Before = 0,
        Meets = 1,
        Overlaps = 2,
        Starts = 3,
        During = 4,
        Finishes = 5,
        Equals = 6,
        FinishedBy = 7,
        Contains = 8,
        StartedBy = 9,
        OverlappedBy = 10,
        MetBy = 11,
        After = 12,
    }
    public readonly struct EdtfDate : System.IComparable<Dramatis.EdtfDate>, System.IEquatable<Dramatis.EdtfDate>, System.IParsable<Dramatis.EdtfDate>, System.ISpanParsable<Dramatis.EdtfDate>, System.IUtf8SpanParsable<Dramatis.EdtfDate>
    {
        public int? Day { get; }
        public Dramatis.EdtfQualifier DayQualifier { get; }
        public Dramatis.EdtfMoment? Earliest { get; }
        public bool IsApproximate { get; }
        public bool IsUncertain { get; }
        public bool IsUnspecified { get; }
        public Dramatis.EdtfMoment? Latest { get; }
        public int? Month { get; }
        public Dramatis.EdtfQualifier MonthQualifier { get; }
        public System.TimeSpan? Offset { get; }
        public Dramatis.EdtfPrecision Precision { get; }
        public int? Season { get; }
        public Dramatis.EdtfSet? Set { get; }
        public System.TimeSpan? TimeOfDay { get; }
        public Dramatis.EdtfDate Unqualified { get; }
        public long? Year { get; }
        public Dramatis.EdtfQualifier YearQualifier { get; }
        public int CompareTo(Dramatis.EdtfDate other) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
        public Dramatis.Truth Contains(Dramatis.EdtfDate other) { }
        public Dramatis.Truth Contains(Dramatis.EdtfInterval other) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
        public Dramatis.Truth Intersects(Dramatis.EdtfDate other) { }
        public Dramatis.Truth Intersects(Dramatis.EdtfInterval other) { }
        public Dramatis.Truth Is(Dramatis.EdtfDate other) { }
        public Dramatis.Truth IsAfter(Dramatis.EdtfDate other) { }
        public Dramatis.Truth IsBefore(Dramatis.EdtfDate other) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
        public Dramatis.Truth Relate(Dramatis.EdtfDate other, Dramatis.AllenRelation relation) { }
        public Dramatis.Truth Relate(Dramatis.EdtfInterval other, Dramatis.AllenRelation relation) { }
        public override string ToString() { }
        public static Dramatis.EdtfDate Parse(string s) { }
        public static Dramatis.EdtfDate Parse(System.ReadOnlySpan<byte> utf8Text, System.IFormatProvider? provider) { }
        public static Dramatis.EdtfDate Parse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider) { }
        public static Dramatis.EdtfDate Parse(string s, System.IFormatProvider? provider) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out Dramatis.EdtfDate result) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, System.IFormatProvider? provider, out Dramatis.EdtfDate result) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, out Dramatis.EdtfDate result, out Dramatis.EdtfError error) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider, out Dramatis.EdtfDate result) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, System.IFormatProvider? provider, out Dramatis.EdtfDate result) { }
        public static Dramatis.EdtfDate op_Implicit(System.DateOnly day) { }
        public static Dramatis.EdtfDate op_Implicit(string s) { }
    }
    public readonly struct EdtfDuration : System.IEquatable<Dramatis.EdtfDuration>, System.IParsable<Dramatis.EdtfDuration>, System.ISpanParsable<Dramatis.EdtfDuration>, System.IUtf8SpanParsable<Dramatis.EdtfDuration>
    {
        public int Days { get; }
        public int Hours { get; }
        public int Minutes { get; }
        public int Months { get; }
        public int Seconds { get; }
        public int Weeks { get; }
        public int Years { get; }
        public override string ToString() { }
        public string ToWords() { }
        public static Dramatis.EdtfDuration Parse(string s) { }
        public static Dramatis.EdtfDuration Parse(System.ReadOnlySpan<byte> utf8Text, System.IFormatProvider? provider) { }
        public static Dramatis.EdtfDuration Parse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider) { }
        public static Dramatis.EdtfDuration Parse(string s, System.IFormatProvider? provider) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out Dramatis.EdtfDuration result) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, System.IFormatProvider? provider, out Dramatis.EdtfDuration result) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, out Dramatis.EdtfDuration result, out Dramatis.EdtfError error) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider, out Dramatis.EdtfDuration result) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, System.IFormatProvider? provider, out Dramatis.EdtfDuration result) { }
        public static Dramatis.EdtfDuration op_Implicit(string s) { }
    }
    public readonly struct EdtfError : System.IEquatable<Dramatis.EdtfError>
    {
        public EdtfError(int Position, string Reason) { }
        public int Position { get; init; }
        public string Reason { get; init; }
        public override string ToString() { }
    }
    public sealed class EdtfFormatException : System.FormatException
    {
        public Dramatis.EdtfError Error { get; }
    }
    public readonly struct EdtfInterval : System.IComparable<Dramatis.EdtfInterval>, System.IEquatable<Dramatis.EdtfInterval>, System.IParsable<Dramatis.EdtfInterval>, System.ISpanParsable<Dramatis.EdtfInterval>, System.IUtf8SpanParsable<Dramatis.EdtfInterval>
    {
        public EdtfInterval(Dramatis.EdtfIntervalEnd start, Dramatis.EdtfIntervalEnd end) { }
        public Dramatis.EdtfMoment? Earliest { get; }
        public Dramatis.EdtfIntervalEnd End { get; }
        public Dramatis.EdtfMoment? Latest { get; }
        public Dramatis.EdtfIntervalEnd Start { get; }
        public Dramatis.EdtfInterval Unqualified { get; }
        public int CompareTo(Dramatis.EdtfInterval other) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
        public Dramatis.Truth Contains(Dramatis.EdtfDate other) { }
        public Dramatis.Truth Contains(Dramatis.EdtfInterval other) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
        public Dramatis.Truth Intersects(Dramatis.EdtfDate other) { }
        public Dramatis.Truth Intersects(Dramatis.EdtfInterval other) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
        public Dramatis.Truth IsAfter(Dramatis.EdtfDate other) { }
        public Dramatis.Truth IsAfter(Dramatis.EdtfInterval other) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
        public Dramatis.Truth IsBefore(Dramatis.EdtfDate other) { }
        public Dramatis.Truth IsBefore(Dramatis.EdtfInterval other) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
        public Dramatis.Truth Relate(Dramatis.EdtfDate other, Dramatis.AllenRelation relation) { }
        public Dramatis.Truth Relate(Dramatis.EdtfInterval other, Dramatis.AllenRelation relation) { }
        public override string ToString() { }
        public static Dramatis.EdtfInterval Parse(string s) { }
        public static Dramatis.EdtfInterval Parse(System.ReadOnlySpan<byte> utf8Text, System.IFormatProvider? provider) { }
        public static Dramatis.EdtfInterval Parse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider) { }
        public static Dramatis.EdtfInterval Parse(string s, System.IFormatProvider? provider) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out Dramatis.EdtfInterval result) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, System.IFormatProvider? provider, out Dramatis.EdtfInterval result) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, out Dramatis.EdtfInterval result, out Dramatis.EdtfError error) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider, out Dramatis.EdtfInterval result) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, System.IFormatProvider? provider, out Dramatis.EdtfInterval result) { }
        public static Dramatis.EdtfInterval op_Implicit(string s) { }
    }
    public readonly struct EdtfIntervalEnd : System.IEquatable<Dramatis.EdtfIntervalEnd>
    {
        public Dramatis.EdtfDate? Date { get; }
        public bool IsOpen { get; }
        public bool IsUnknown { get; }
        public static Dramatis.EdtfIntervalEnd Open { get; }
        public static Dramatis.EdtfIntervalEnd Unknown { get; }
        public override string ToString() { }
        public static Dramatis.EdtfIntervalEnd op_Implicit(Dramatis.EdtfDate date) { }
    }
    public readonly struct EdtfMoment : System.IComparable<Dramatis.EdtfMoment>, System.IEquatable<Dramatis.EdtfMoment>
    {
        public int Day { get; }
        public int Month { get; }
        public System.TimeSpan TimeOfDay { get; }
        public long Year { get; }
        public int CompareTo(Dramatis.EdtfMoment other) { }
        public System.DateTime? ToDateTime() { }
        public override string ToString() { }
    }
    public enum EdtfPrecision
    {
        Year = 0,
        Season = 1,
        Month = 2,
        Day = 3,
        Second = 4,
        Set = 5,
    }
    [System.Flags]
    public enum EdtfQualifier
    {
        None = 0,
        Uncertain = 1,
        Approximate = 2,
        UncertainAndApproximate = 3,
    }
    public sealed class EdtfSet : System.IEquatable<Dramatis.EdtfSet>
    {
        public bool IsAll { get; }
        public System.Collections.Generic.IReadOnlyList<Dramatis.EdtfSetItem> Items { get; }
        public bool Equals(Dramatis.EdtfSet? other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
    }
    public readonly struct EdtfSetItem : System.IEquatable<Dramatis.EdtfSetItem>
    {
        public EdtfSetItem(Dramatis.EdtfDate? From, Dramatis.EdtfDate? To) { }
        public Dramatis.EdtfDate? From { get; init; }
        public bool IsSingle { get; }
        public Dramatis.EdtfDate? To { get; init; }
        public override string ToString() { }
    }
    public readonly struct Quantity : System.IEquatable<Dramatis.Quantity>, System.IParsable<Dramatis.Quantity>, System.ISpanParsable<Dramatis.Quantity>, System.IUtf8SpanParsable<Dramatis.Quantity>
    {
        public bool IsApproximate { get; init; }
        public bool IsExact { get; }
        public decimal? Least { get; }
        public decimal? Most { get; }
        public string? Unit { get; init; }
        public Dramatis.Truth Is(Dramatis.Quantity other) { }
        public Dramatis.Truth IsLessThan(Dramatis.Quantity other) { }
        public Dramatis.Truth IsMoreThan(Dramatis.Quantity other) { }
        public override string ToString() { }
        public string ToWords() { }
        public static Dramatis.Quantity About(decimal value, string? unit = null) { }
        public static Dramatis.Quantity AtLeast(decimal value, string? unit = null) { }
        public static Dramatis.Quantity AtMost(decimal value, string? unit = null) { }
        public static Dramatis.Quantity Between(decimal least, decimal most, string? unit = null) { }
        public static Dramatis.Quantity Exactly(decimal value, string? unit = null) { }
        public static Dramatis.Quantity Parse(string s) { }
        public static Dramatis.Quantity Parse(System.ReadOnlySpan<byte> utf8Text, System.IFormatProvider? provider) { }
        public static Dramatis.Quantity Parse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider) { }
        public static Dramatis.Quantity Parse(string s, System.IFormatProvider? provider) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out Dramatis.Quantity result) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, System.IFormatProvider? provider, out Dramatis.Quantity result) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, out Dramatis.Quantity result, out string reason) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider, out Dramatis.Quantity result) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, System.IFormatProvider? provider, out Dramatis.Quantity result) { }
        public static Dramatis.Quantity op_Implicit(decimal value) { }
        public static Dramatis.Quantity op_Implicit(string s) { }
    }
    public enum Truth
    {
        No = 0,
        Maybe = 1,
        Yes = 2,
    }
}
namespace Dramatis.CompilerServices
{
    public static class EditDistance
    {
        public static int LimitFor(string name) { }
        public static int Of(string left, string right, int limit) { }
    }
    public static class ScalarGrammar
    {
        public const string Boolean = "true or false";
        public const string Decimal = "a decimal number of at most 28 digits such as 12.5";
        public const string Instant = "an instant of RFC 3339 such as 2024-05-03T12:00:00Z";
        public const string Integer = "an integer of 64 bits such as -12";
        public const string Uri = "an absolute URI of RFC 3986 such as https://example.org/a";
        public static bool IsUri(System.Uri address) { }
        public static bool TryBoolean(string? text, out bool value) { }
        public static bool TryDecimal(string? text, out decimal value) { }
        public static bool TryInstant(string? text, out System.DateTimeOffset value) { }
        public static bool TryInteger(string? text, out long value) { }
        public static bool TryUri([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out System.Uri? value) { }
    }
    public static class TerminalText
    {
        public static bool CanSteer(char unit) { }
    }
}