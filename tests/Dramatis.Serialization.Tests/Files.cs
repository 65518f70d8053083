using System.Text;

namespace Dramatis.Serialization.Tests;

/// <summary>Fact bases as bytes and back.</summary>
internal static class Files
{
    public static FactFormat Format { get; } = new(SagaModel.Schema);

    public static FactFileOptions Unsealed { get; } = new() { Unsealed = true };

    public static byte[] Write(FactBase facts)
    {
        using var stream = new MemoryStream();
        Format.Write(facts, stream);
        return stream.ToArray();
    }

    public static FactBase Read(byte[] bytes, FactFileOptions? options = null) =>
        Format.Read(new MemoryStream(bytes), options);

    /// <summary>The facts, or what is wrong; every issue is checked to say where and what.</summary>
    public static FactBase? TryRead(byte[] bytes, out IReadOnlyList<FactFileIssue> issues, FactFileOptions? options = null)
    {
        var isRead = Format.TryRead(new MemoryStream(bytes), out var facts, out issues, options);
        Assert.Equal(isRead, facts is not null);
        Assert.Equal(isRead, issues.Count == 0);
        Assert.All(issues, static issue =>
        {
            Assert.InRange(issue.Line, 1, int.MaxValue);
            Assert.False(string.IsNullOrWhiteSpace(issue.Message));
        });
        return facts;
    }

    /// <summary>Asserts that a damaged file is refused, or means the same as before.</summary>
    public static void AssertRefusedOrEqual(FactBase facts, byte[] bytes)
    {
        if (TryRead(bytes, out _) is { } read)
        {
            Assert.True(FactBase.Diff(facts, read).IsEmpty);
        }
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static List<string> Lines(byte[] bytes) =>
        [.. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    public static byte[] Joined(IEnumerable<string> lines) => Bytes(string.Concat(lines.Select(static line => line + '\n')));
}
