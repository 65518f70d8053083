using Articles;
using Core;
using Diplomacy;
using Dramatis.Serialization.Tests;
using Saga;

namespace Dramatis.Fuzzing.Facts;

/// <summary>Fact files to begin from: the articles', and facts by chance of a schema with every kind of member.</summary>
internal static class FactCorpus
{
    private static readonly FactFormat s_saga = FormatOf("", 0);
    private static readonly Lazy<byte[]> s_articles = new(static () => Written(Encoding.Format, Encoding.Make()));

    /// <summary>The format of a file by its name, with batches of some lines.</summary>
    public static FactFormat FormatOf(string name, int batchSize) => name == "articles.jsonl"
        ? new(CoreModel.Schema, DiplomacyModel.Schema) { BatchSize = batchSize }
        : new(SagaModel.Schema) { BatchSize = batchSize };

    public static (string Name, byte[] Bytes) Pick(Random random) => random.Chance(12)
        ? ("articles.jsonl", Part(s_articles.Value, random))
        : ("saga.jsonl", Written(s_saga, RandomFacts.Make(random.Next(), random.Next(1, 14))));

    public static byte[] Written(FactFormat format, FactBase facts)
    {
        using var stream = new MemoryStream();
        format.Write(facts, stream);
        return stream.ToArray();
    }

    /// <summary>The file up to some line, since what a line refers to stands before it.</summary>
    private static byte[] Part(byte[] file, Random random)
    {
        var end = file.AsSpan(random.Next(file.Length)).IndexOf((byte)'\n');
        return random.Chance(4) || end < 0 ? file : [.. file.AsSpan(0, Array.IndexOf(file, (byte)'\n', random.Next(file.Length - 100)) + 1)];
    }
}
