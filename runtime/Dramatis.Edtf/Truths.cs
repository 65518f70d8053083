namespace Dramatis;

/// <summary>Combines answers.</summary>
internal static class Truths
{
    public static Truth And(Truth a, Truth b) => a < b ? a : b;
}
