using System.Text;

namespace Dramatis.Serialization.Tests;

/// <summary>Damages fact files where it hurts a reader of JSON.</summary>
internal static class ByteDamage
{
    private static readonly string[] s_tokens =
        ["null", "[]", "{}", "-1", "1e9", "\"\"", "true", "\\ud800", "\":", ",", "9223372036854775808", "\"claim\":"];

    /// <summary>The file with one to three damages at places by chance.</summary>
    public static byte[] Few(Random random, byte[] valid)
    {
        var bytes = valid.ToList();
        for (var i = random.Next(1, 4); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 20), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(s_tokens[random.Next(s_tokens.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
