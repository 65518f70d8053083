using Strife;

namespace Dramatis.Stores.Tests;

/// <summary>The batches that a process of its own appends until it is killed.</summary>
internal static class WrittenBatches
{
    /// <summary>The number of claims of a batch.</summary>
    public const int Size = 20;

    /// <summary>The batch of a number: claims of a source of its own about powers that other batches name, too.</summary>
    public static FactBase Make(int number)
    {
        var facts = new FactBase.Builder();
        var reading = facts.Read(new($"batch-{number}"));
        for (var i = 0; i < Size; i++)
        {
            reading.At(i + 1).Assert(new Rule(new Power($"p{(number + i) % 7}"), new Area($"area-{number}-{i}")));
        }

        return facts.Build();
    }

    /// <summary>The numbers of the batches of which a store has claims; each must be there as a whole.</summary>
    public static async Task<HashSet<int>> InAsync(FactStore store)
    {
        var facts = await store.ReadAsync();
        var batches = facts.Claims.GroupBy(static claim => claim.Source.Id.Value).ToList();
        return batches.TrueForAll(static batch => batch.Count() == Size)
            ? [.. batches.Select(static batch => int.Parse(batch.Key["batch-".Length..], null))]
            : throw new InvalidOperationException("A batch is there in part.");
    }
}
