namespace Articles.Tests;

/// <summary>A damaged file gives an equal fact base or an error that names a line; never a part, never a crash.</summary>
/// <remarks>Lines and bytes of the large file are taken in steps; small files and the fuzzer try each.</remarks>
public sealed class FileDamageTests
{
    private static readonly byte[] s_file = Written(Facts);
    private static readonly int[] s_starts = LineStarts();

    [Fact]
    public void A_line_cut_short_is_found()
    {
        for (var i = 0; i < s_starts.Length - 1; i += 11)
        {
            var (start, end) = (s_starts[i], s_starts[i + 1]);
            AssertRefused([.. s_file[..(start + ((end - start) / 2))], (byte)'\n', .. s_file[end..]]);
        }
    }

    [Fact]
    public void A_line_that_is_left_out_or_doubled_is_found()
    {
        for (var i = 0; i < s_starts.Length - 1; i += 53)
        {
            var (start, end) = (s_starts[i], s_starts[i + 1]);
            AssertRefused([.. s_file[..start], .. s_file[end..]]);
            AssertRefused([.. s_file[..end], .. s_file[start..]]);
        }
    }

    [Fact]
    public void A_file_that_ends_anywhere_is_refused()
    {
        for (var length = 0; length < s_file.Length - 1; length += 4999)
        {
            AssertRefused(s_file[..length]);
        }

        Assert.True(TryRead(s_file[..^1], out _), "Without the last line feed the file is whole.");
    }

    [Fact]
    public void A_changed_byte_is_found()
    {
        var random = new Random(20261125);
        for (var i = 0; i < s_file.Length; i += 4993)
        {
            var damaged = (byte[])s_file.Clone();
            damaged[i] ^= (byte)random.Next(1, 256);
            AssertRefused(damaged);
        }
    }

    [Fact]
    public void Without_a_seal_damage_ends_in_errors_or_in_facts()
    {
        var random = new Random(20261125);
        for (var i = 0; i < 100; i++)
        {
            var damaged = (byte[])s_file.Clone();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            Encoding.Format.TryRead(new MemoryStream(damaged), out var facts, out var issues, new() { Unsealed = true });
            Assert.NotEqual(facts is null, issues.Count == 0);
        }
    }

    private static void AssertRefused(byte[] damaged)
    {
        Assert.False(TryRead(damaged, out var issues));
        Assert.All(issues, static issue => Assert.True(issue.Line >= 1 && issue.Message.Length > 0));
        Assert.NotEmpty(issues);
    }

    private static bool TryRead(byte[] file, out IReadOnlyList<FactFileIssue> issues) =>
        Encoding.Format.TryRead(new MemoryStream(file), out _, out issues);

    private static int[] LineStarts() =>
        [0, .. s_file.Index().Where(static b => b.Item == '\n').Select(static b => b.Index + 1)];
}
