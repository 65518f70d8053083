using System.Diagnostics;

namespace Dramatis.Fuzzing.Running;

/// <summary>Makes a failing input smaller: leaves out files, then lines, then characters, in ever smaller pieces.</summary>
internal sealed class Shrinker(Func<FuzzInput, bool> fails, TimeSpan most)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public FuzzInput Shrink(FuzzInput input)
    {
        input = WithoutFiles(input);
        input = EachFile(input, SplitLines);
        return EachFile(input, static text => [.. text.Select(static unit => unit.ToString())]);
    }

    private FuzzInput WithoutFiles(FuzzInput input)
    {
        for (var i = input.Files.Count - 1; i >= 0 && input.Files.Count > 1; i--)
        {
            var fewer = input with { Files = [.. input.Files.Where((_, at) => at != i)] };
            input = fails(fewer) ? fewer : input;
        }

        return input;
    }

    private FuzzInput EachFile(FuzzInput input, Func<string, List<string>> split)
    {
        for (var i = 0; i < input.Files.Count; i++)
        {
            input = WithoutPieces(input, i, split(input.Files[i].Text));
        }

        return input;
    }

    private FuzzInput WithoutPieces(FuzzInput input, int file, List<string> pieces)
    {
        for (var size = pieces.Count / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < pieces.Count && _watch.Elapsed < most;)
            {
                List<string> fewer = [.. pieces[..at], .. pieces[Math.Min(at + size, pieces.Count)..]];
                var smaller = With(input, file, string.Concat(fewer));
                if (fails(smaller))
                {
                    (pieces, input) = (fewer, smaller);
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }

    private static FuzzInput With(FuzzInput input, int file, string text) =>
        input with { Files = [.. input.Files.Select((one, at) => at == file ? one with { Text = text } : one)] };

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            var found = text.IndexOf('\n', start);
            end = found < 0 ? text.Length : found + 1;
            lines.Add(text[start..end]);
        }

        return lines;
    }
}
