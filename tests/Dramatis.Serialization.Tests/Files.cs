using System.Text;

namespace Dramatis.Serialization.Tests;

/// <summary>Fact bases as bytes and back.</summary>
internal static class Files
{
    private static readonly FactFormat s_inTurn = new(SagaModel.Schema) { BatchSize = 0 };
    private static readonly FactFormat[] s_ahead =
    [
        new(SagaModel.Schema) { BatchSize = 1 }, new(SagaModel.Schema) { BatchSize = 3 }, new(SagaModel.Schema) { BatchSize = 64 },
    ];

    public static FactFormat Format { get; } = new(SagaModel.Schema);

    public static FactFileOptions Unsealed { get; } = new() { Unsealed = true };

    /// <summary>The bytes of a file, which are the same whether claims are written ahead of their turn or not.</summary>
    public static byte[] Write(FactBase facts)
    {
        var bytes = Write(s_inTurn, facts);
        Assert.Equal(bytes, Write(s_ahead[bytes.Length % s_ahead.Length], facts));
        return bytes;
    }

    public static FactBase Read(byte[] bytes, FactFileOptions? options = null) =>
        TryRead(bytes, out var issues, options) ?? throw new FactFileException(issues);

    /// <summary>
    /// The facts, or what is wrong; every issue is checked to say where and what. That is the same whether lines are read
    /// ahead of their turn or not, and however many at once.
    /// </summary>
    public static FactBase? TryRead(byte[] bytes, out IReadOnlyList<FactFileIssue> issues, FactFileOptions? options = null)
    {
        var isRead = s_inTurn.TryRead(new MemoryStream(bytes), out var facts, out issues, options);
        Assert.Equal(isRead, facts is not null);
        Assert.Equal(isRead, issues.Count == 0);

        var ahead = s_ahead[bytes.Length % s_ahead.Length];
        ahead.TryRead(new MemoryStream(bytes), out var same, out var others, options);
        Assert.Equal(issues, others);
        Assert.Equal(facts?.Claims.Select(static claim => claim.Whole), same?.Claims.Select(static claim => claim.Whole));
        Assert.True(facts is null || FactBase.Diff(facts, same!).IsEmpty);

        // Not each time, since a file is written for it.
        if (bytes.Length % 3 == 0)
        {
            CheckParts(bytes, options, facts, issues);
        }

        Assert.All(issues, static issue =>
        {
            Assert.InRange(issue.Line, 1, int.MaxValue);
            Assert.False(string.IsNullOrWhiteSpace(issue.Message));
        });
        return facts;
    }

    /// <summary>Asserts that a file that is read in parts gives the same.</summary>
    private static void CheckParts(byte[] bytes, FactFileOptions? options, FactBase? facts, IReadOnlyList<FactFileIssue> issues)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            using var file = File.OpenRead(path);
            var parts = new List<FactFileBatch>();
            var found = s_ahead[bytes.Length % s_ahead.Length].TryReadPartsAsync(
                file,
                options,
                claims: 1 + (bytes.Length % 4),
                part =>
                {
                    parts.Add(part);
                    return Task.CompletedTask;
                },
                progress: null,
                CancellationToken.None).GetAwaiter().GetResult();
            Assert.Equal(issues, found);
            if (facts is not null)
            {
                Assert.Equal(facts.Claims.Select(static claim => claim.Whole), parts.SelectMany(static part => part.Claims));
                Assert.Equal(facts.Actors<Actor>(), parts.SelectMany(static part => part.Actors));
                Assert.Equal(facts.Sources, parts.SelectMany(static part => part.Sources));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Write(FactFormat format, FactBase facts)
    {
        using var stream = new MemoryStream();
        format.Write(facts, stream);
        return stream.ToArray();
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
