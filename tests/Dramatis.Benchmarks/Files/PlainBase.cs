using System.Runtime.InteropServices;

namespace Dramatis.Benchmarks.Files;

/// <summary>A fact base as one would write it by hand: objects that refer to each other, dictionaries of lists.</summary>
internal sealed class PlainBase
{
    public Dictionary<string, PlainActor> Actors { get; } = [];

    public Dictionary<string, PlainSource> Sources { get; } = [];

    public Dictionary<string, PlainClaim> Claims { get; } = [];

    public Dictionary<PlainActor, List<PlainClaim>> ByEmployee { get; } = [];

    public Dictionary<PlainActor, List<PlainClaim>> ByEmployer { get; } = [];

    public Dictionary<PlainSource, List<PlainClaim>> BySource { get; } = [];

    public void Add(PlainClaim claim)
    {
        Claims.Add(claim.Id, claim);
        Add(ByEmployee, claim.What!.Employee!, claim);
        Add(ByEmployer, claim.What.Employer!, claim);
        Add(BySource, claim.Source!, claim);
    }

    private static void Add<TKey>(Dictionary<TKey, List<PlainClaim>> index, TKey key, PlainClaim claim)
        where TKey : notnull
    {
        ref var claims = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        (claims ??= []).Add(claim);
    }
}

internal sealed class PlainActor
{
    public required string Id { get; init; }

    public bool IsCompany { get; set; }

    public string? Name { get; set; }
}

internal sealed class PlainSource
{
    public required string Id { get; init; }

    public string? Title { get; set; }

    public string? Published { get; set; }

    public string? Uri { get; set; }
}

internal sealed class PlainRelation
{
    public PlainActor? Employee { get; set; }

    public PlainActor? Employer { get; set; }

    public string? Title { get; set; }

    public string? During { get; set; }
}

internal sealed class PlainClaim
{
    public required string Id { get; init; }

    public PlainSource? Source { get; set; }

    public PlainRelation? What { get; set; }

    public bool IsDenied { get; set; }

    public List<int> Paragraphs { get; } = [];

    public PlainParts? Rare { get; set; }
}

/// <summary>The parts of a claim that small claims leave out.</summary>
internal sealed class PlainParts
{
    public List<List<PlainActor>>? Speakers { get; set; }

    public string? SaidOn { get; set; }

    public string? Condition { get; set; }

    public string? Certainty { get; set; }

    public string? Recurrence { get; set; }

    public bool IsQuoted { get; set; }

    public string? Basis { get; set; }

    public List<InferenceDto>? Inferences { get; set; }

    public List<DoubtDto>? Doubts { get; set; }

    public List<(PlainActor Who, string? Words)>? Wordings { get; set; }
}
