namespace Dramatis;

// docs/decisions.md: Pages of large fact bases
/// <summary>
/// The most that a page shows of each kind. Where a fact base has more, the page shows the most important part, counts the
/// rest, and says how to see it. The numbers on the page count everything.
/// </summary>
public sealed record ReportLimits
{
    /// <summary>No limits: a page of everything, which a browser may be unable to open.</summary>
    public static ReportLimits None { get; } = new()
    {
        Claims = int.MaxValue,
        ClaimCharacters = int.MaxValue,
        Actors = int.MaxValue,
        Sources = int.MaxValue,
        Clashes = int.MaxValue,
        Agreements = int.MaxValue,
        Choices = int.MaxValue,
        UnusedTypes = int.MaxValue,
    };

    /// <summary>
    /// The claims in the table: those to which the rest of the page leads, then those of the newest sources. 10,000 unless
    /// another number is given.
    /// </summary>
    public int Claims { get; init => field = Checked(value); } = 10_000;

    /// <summary>
    /// The characters of the data of these claims; with long texts the table has fewer claims. 10,000,000 unless another
    /// number is given.
    /// </summary>
    public int ClaimCharacters { get; init => field = Checked(value); } = 10_000_000;

    /// <summary>The actors with a section: those that most claims name. 300 unless another number is given.</summary>
    public int Actors { get; init => field = Checked(value); } = 300;

    /// <summary>
    /// The rows of sources, the moments of states and the texts: the newest sources. 50 unless another number is given.
    /// </summary>
    public int Sources { get; init => field = Checked(value); } = 50;

    /// <summary>The clashes found by each rule: the certain ones first. 60 unless another number is given.</summary>
    public int Clashes { get; init => field = Checked(value); } = 60;

    /// <summary>The agreements. 60 unless another number is given.</summary>
    public int Agreements { get; init => field = Checked(value); } = 60;

    /// <summary>
    /// The actors that a filter of the table offers: those that most claims name. 1,000 unless another number is given.
    /// </summary>
    public int Choices { get; init => field = Checked(value); } = 1_000;

    /// <summary>The drawn relation types that have no claims. 250 unless another number is given.</summary>
    public int UnusedTypes { get; init => field = Checked(value); } = 250;

    private static int Checked(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
