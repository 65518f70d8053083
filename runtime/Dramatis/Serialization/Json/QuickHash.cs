namespace Dramatis;

/// <summary>Spreads bytes over the slots of a table.</summary>
internal static class QuickHash
{
    /// <summary>A hash that is another in each process, so that no file can be made whose texts all have one hash.</summary>
    public static int Seeded(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
