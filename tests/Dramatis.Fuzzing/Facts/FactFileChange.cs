using System.Numerics;
using Dramatis.Serialization.Tests;
using Utf8 = System.Text.UTF8Encoding;

namespace Dramatis.Fuzzing.Facts;

/// <summary>Changes fact files: bytes, lines, and the parts of their JSON.</summary>
internal sealed class FactFileChange(Random random)
{
    private static readonly Utf8 s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public byte[] Change(byte[] file)
    {
        if (random.Chance(8))
        {
            return ByteDamage.Few(random, file);
        }

        var lines = Lines(file);
        Change(lines, random.Chance(2) ? 1 : random.Next(1, 6));
        return Sealed(lines);
    }

    /// <summary>Changes lines of JSON a number of times.</summary>
    public void Change(List<string> lines, int times)
    {
        for (; times > 0 && lines.Count > 0; times--)
        {
            Change(lines);
        }
    }

    private void Change(List<string> lines)
    {
        var at = random.Next(lines.Count);
        switch (random.Next(12))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count + 1), lines[at]);
                break;
            case 2:
                var other = random.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = s_utf8.GetString(ByteDamage.Few(random, s_utf8.GetBytes(lines[at] + " ")));
                break;
            case 4:
                lines.Insert(random.Next(lines.Count + 1), random.Pick<string>(["", " ", "\r", "{}", "[]", "null", "{\"actor\":\"x\"}", Nested()]));
                break;
            default:
                lines[at] = Parts(lines, at);
                break;
        }
    }

    /// <summary>A line with one of its parts replaced, left out, doubled or renamed.</summary>
    private string Parts(List<string> lines, int at)
    {
        var parts = JsonPart.Of(lines[at]);
        if (parts.Count == 0)
        {
            return lines[at];
        }

        var part = random.Pick(parts);
        var others = JsonPart.Of(random.Pick(lines)).Where(other => other.Name == part.Name).ToList();
        return random.Next(6) switch
        {
            0 when part.Name is not null => part.Rename(lines[at], random.Pick(FactWords.Names)),
            1 => part.Remove(lines[at]),
            2 => part.Double(lines[at]),
            3 or 4 when others.Count > 0 => part.Replace(lines[at], random.Pick(others).Text),
            _ => part.Replace(lines[at], random.Chance(20) ? Nested() : random.Pick(FactWords.Values)),
        };
    }

    private string Nested()
    {
        var depth = random.Next(1, 1 << random.Next(1, 12));
        return random.Chance(2)
            ? new string('[', depth) + new string(']', depth)
            : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
    }

    private static List<string> Lines(byte[] file)
    {
        var lines = s_utf8.GetString(file).Split('\n').ToList();
        lines.RemoveAll(static line => line.Length == 0);
        return lines;
    }

    /// <summary>Mostly with a right seal: behind a wrong one nothing else would be seen.</summary>
    private byte[] Sealed(List<string> lines)
    {
        if (!random.Chance(20))
        {
            lines.RemoveAll(static line => line.Contains("\"crc32c\"", StringComparison.Ordinal));
            var body = s_utf8.GetBytes(string.Concat(lines.Select(static line => line + "\n")));
            var sum = ~body.Aggregate(uint.MaxValue, static (sum, one) => BitOperations.Crc32C(sum, one));
            var count = body.Count(static one => one == '\n');
            return [.. body, .. s_utf8.GetBytes(FormattableString.Invariant($"{{\"lines\":{count},\"crc32c\":\"{sum:x8}\"}}\n"))];
        }

        return s_utf8.GetBytes(string.Join('\n', lines));
    }
}
