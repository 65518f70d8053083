namespace Dramatis.Serialization.Tests;

/// <summary>A damaged file is refused with lines and reasons, or means the same; it never crashes the reader.</summary>
public sealed class DamageTests
{
    private static readonly FactBase s_large = RandomFacts.Make(7, 20);
    private static readonly List<string> s_lines = Files.Lines(Files.Write(s_large));

    [Fact]
    public void File_cut_at_any_byte_is_refused_or_equal()
    {
        for (var length = 0; length < Small.File.Length; length++)
        {
            var cut = Small.File[..length];
            Files.AssertRefusedOrEqual(Small.Facts, cut);
            Files.TryRead(cut, out _, Files.Unsealed);
        }
    }

    [Fact]
    public void File_with_any_byte_changed_is_refused_or_equal()
    {
        var values = new[] { 0, (byte)'\n', (byte)'"', (byte)'0', 0x80, 0xFF };
        for (var i = 0; i < Small.File.Length; i++)
        {
            // One value that means something to a reader, and one that differs least: each byte with all values takes a minute.
            foreach (var value in (ReadOnlySpan<int>)[values[i % values.Length], Small.File[i] ^ 1])
            {
                var changed = Small.File.ToArray();
                changed[i] = (byte)value;
                Files.AssertRefusedOrEqual(Small.Facts, changed);
                Files.TryRead(changed, out _, Files.Unsealed);
            }
        }
    }

    [Fact]
    public void File_cut_after_any_line_is_refused()
    {
        for (var count = 0; count < s_lines.Count - 1; count++)
        {
            var cut = Files.Joined(s_lines.Take(count));
            Assert.Null(Files.TryRead(cut, out var issues));
            Assert.Contains(issues, issue => issue.Line == Math.Max(count, 1));
            Files.TryRead(cut, out _, Files.Unsealed);
        }
    }

    [Fact]
    public void File_with_any_line_doubled_is_refused() => ForEachLine(static (lines, i) => lines.Insert(i, lines[i]));

    [Fact]
    public void File_with_any_line_dropped_is_refused() => ForEachLine(static (lines, i) => lines.RemoveAt(i));

    [Fact]
    public void File_with_neighbours_swapped_is_refused() => ForEachLine(static (lines, i) =>
    {
        if (i + 1 < lines.Count)
        {
            (lines[i], lines[i + 1]) = (lines[i + 1], lines[i]);
        }
    });

    [Theory]
    [InlineData(1)]
    [InlineData(20261125)]
    public void Mutations_never_crash_the_reader(int seed)
    {
        var random = new Random(seed);
        var valid = Files.Write(RandomFacts.Make(seed, 12));
        for (var round = 0; round < 500; round++)
        {
            var bytes = ByteDamage.Few(random, valid);
            try
            {
                Files.TryRead(bytes, out _);
                Files.TryRead(bytes, out _, Files.Unsealed);
            }
            catch (Exception crash)
            {
                throw new InvalidOperationException($"Seed {seed}, round {round}.", crash);
            }
        }
    }

    private static void ForEachLine(Action<List<string>, int> damage)
    {
        for (var i = 0; i < s_lines.Count; i++)
        {
            var lines = s_lines.ToList();
            damage(lines, i);
            var bytes = Files.Joined(lines);
            Files.AssertRefusedOrEqual(s_large, bytes);
            Files.TryRead(bytes, out _, Files.Unsealed);
        }
    }
}
