namespace Dramatis.Schema.Patterns;

/// <summary>Finds patterns that a loop without backtracking can match.</summary>
internal static class RunFinder
{
    /// <summary>
    /// The pattern as runs; null if it has another form, or if a greedy loop could give a wrong answer.
    /// </summary>
    public static IReadOnlyList<ClassRun>? Find(PatternNode pattern)
    {
        var pieces = pattern is PatternNode.Sequence sequence ? sequence.Pieces : [pattern];
        var runs = new List<(CodePointSet Set, int Least, int? Most)>();
        foreach (var piece in pieces)
        {
            var (atom, least, most) = piece is PatternNode.Repeat repeat
                ? (repeat.Atom, repeat.Least, repeat.Most)
                : (piece, 1, 1);
            if (atom is not PatternNode.Class { Categories.Count: 0 } set || set.Resolved.Ranges.Count == 0 || !set.Resolved.IsInPlane0)
            {
                return null;
            }

            runs.Add((set.Resolved, least, most));
        }

        var isExact = Enumerable.Range(0, runs.Count).All(index => IsGreedyExact(runs, index));
        return isExact ? [.. runs.Select(ToRun)] : null;
    }

    /// <summary>
    /// True if a greedy loop for a run is correct. That holds for a fixed count. It holds for a variable count if no
    /// character of its set can begin the following runs, up to the first that cannot be empty.
    /// </summary>
    private static bool IsGreedyExact(List<(CodePointSet Set, int Least, int? Most)> runs, int index)
    {
        var (set, least, most) = runs[index];
        if (least == most)
        {
            return true;
        }

        for (var next = index + 1; next < runs.Count; next++)
        {
            if (set.Overlaps(runs[next].Set))
            {
                return false;
            }

            if (runs[next].Least > 0)
            {
                return true;
            }
        }

        return true;
    }

    private static ClassRun ToRun((CodePointSet Set, int Least, int? Most) run)
    {
        var ranges = run.Set.Ranges.Select(static range => new CharRange((char)range.First, (char)range.Last));
        return new([.. ranges], run.Least, run.Most);
    }
}
