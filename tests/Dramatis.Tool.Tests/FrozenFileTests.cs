using Dramatis.Tool.Tests.Diffing;

namespace Dramatis.Tool.Tests;

/// <summary>
/// A file of facts as it was saved before the format had a second version, with the schemas of that day: it is read, keeps
/// its ids, and is saved again byte for byte. The files in <c>Frozen</c> are never changed.
/// </summary>
public sealed class FrozenFileTests
{
    private static readonly byte[] s_file = File.ReadAllBytes(Frozen("articles.jsonl"));

    [Fact]
    public void A_file_of_that_day_is_saved_byte_for_byte()
    {
        var format = SchemaCode.Of([File.ReadAllText(Frozen("core.yaml")), File.ReadAllText(Frozen("diplomacy.yaml"))]).Format;
        using var saved = new MemoryStream();

        format.Write(format.Read(new MemoryStream(s_file)), saved);

        Assert.Equal(s_file, saved.ToArray());
    }

    /// <summary>Reading computes every id again, and refuses a file with another.</summary>
    [Fact]
    public void Schemas_of_today_read_the_file_of_that_day()
    {
        var schema = RepositoryRoot.Combine("schema");
        var format = SchemaCode.Of(
            [.. Directory.GetFiles(schema, "*.dramatis.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)]).Format;

        var facts = format.Read(new MemoryStream(s_file));

        Assert.True(facts.Claims.Count() > 400);
    }

    private static string Frozen(string name) =>
        RepositoryRoot.Combine(Path.Combine("tests", "Dramatis.Tool.Tests", "Frozen", name));
}
