namespace Dramatis;

/// <summary>How answers combine.</summary>
internal static class Truths
{
    public static Truth And(Truth a, Truth b) => a < b ? a : b;
}
