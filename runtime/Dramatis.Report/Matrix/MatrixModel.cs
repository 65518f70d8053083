namespace Dramatis.Report;

/// <summary>The matrix of actors: each cell counts the claims in which two actors play.</summary>
/// <param name="Rows">
/// The actors with the most such claims, sorted so that blocks show; empty if no claim names two actors.
/// </param>
/// <param name="Left">The number of actors beyond those shown; null for none.</param>
/// <param name="IsCut">True if the section on actors leaves some out.</param>
internal sealed record MatrixModel(IReadOnlyList<MatrixRow> Rows, string Shown, string? Left, bool IsCut)
{
    private const int Most = 26;
    private const int Levels = 5;
    private const int MostTypes = 8;
    private const int MaxName = 60;

    public static MatrixModel Of(ReportFacts facts)
    {
        var pairs = new PairCounts(facts, Most);
        var chosen = pairs.MostConnected;
        var order = MatrixOrder.Of(pairs.Square(chosen)).Select(place => chosen[place]).ToList();
        var most = order.SelectMany(a => order.Select(b => a == b ? 0 : pairs.Of(a, b).Count)).DefaultIfEmpty().Max();
        var rows = order.Select(a => new MatrixRow(
            facts.Actors[a].Caption,
            facts.LinkToSection(a),
            [.. order.Select(b => Cell(facts, pairs, a, b, most))])).ToList();
        var left = pairs.ConnectedCount - rows.Count;
        return new(rows, Phrases.Number(rows.Count), left == 0 ? null : Phrases.Number(left), facts.Actors.Count > facts.Limits.Actors);
    }

    private static MatrixCell Cell(ReportFacts facts, PairCounts pairs, int a, int b, int most)
    {
        var claims = a == b ? [] : pairs.Of(a, b);
        if (claims.Count == 0)
        {
            return new(null, 0, "", "", false);
        }

        var (first, second) = (facts.Actors[a], facts.Actors[b]);
        return new(
            Phrases.Number(claims.Count),
            Level(claims.Count, most),
            $"{Name(first)} and {Name(second)}: {Phrases.Count(claims.Count, "claim")} ({Types(facts, claims)})",
            Fragment.Claims(facts.Links.ByActor(first), facts.Links.ByActor(second, "with")),
            claims.Any(number => facts.IsContested(facts.Claims[number])));
    }

    private static string Name(Actor actor) => Phrases.Short(actor.Caption, MaxName);

    private static string Types(ReportFacts facts, IReadOnlyList<int> claims)
    {
        var types = claims
            .GroupBy(number => facts.Claims[number].What.Descriptor.Name, StringComparer.Ordinal)
            .OrderByDescending(static type => type.Count())
            .ThenBy(static type => type.Key, StringComparer.Ordinal)
            .Select(static type => $"{ClaimWords.Type(type.Key)} {Phrases.Number(type.Count())}")
            .ToList();
        return string.Join(", ", types.Take(MostTypes)) + (types.Count > MostTypes ? " and others" : "");
    }

    /// <summary>
    /// The level of a count, by halves: the highest level begins above half of the greatest count, the next above a
    /// quarter, and so on.
    /// </summary>
    private static int Level(int count, int most)
    {
        var level = Levels;
        for (var bound = most; level > 1 && count * 2 <= bound; bound /= 2)
        {
            level--;
        }

        return level;
    }
}

/// <summary>A row of the matrix: an actor with a cell for each shown actor.</summary>
/// <param name="Name">The actor.</param>
/// <param name="Link">A link to the section about the actor; null if there is none.</param>
/// <param name="Cells">The cells.</param>
internal sealed record MatrixRow(string Name, string? Link, IReadOnlyList<MatrixCell> Cells);

/// <summary>A cell of the matrix: the claims in which two actors play.</summary>
/// <param name="Count">The number of claims; null for none.</param>
/// <param name="Level">The shade: from 1 for few claims to 5 for many; 0 without claims and on the diagonal.</param>
/// <param name="Label">The names, and the number of claims by relation type.</param>
/// <param name="Link">A link to the claims.</param>
/// <param name="IsContested">True if another claim contradicts one of them.</param>
internal sealed record MatrixCell(string? Count, int Level, string Label, string Link, bool IsContested);
