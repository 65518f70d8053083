using System.Text;

namespace Dramatis.Tool.Tests;

/// <summary>A file of another kind is one issue that says what it is.</summary>
public sealed class OtherFilesTests : IDisposable
{
    private const string Schema = "dramatis: 1\nnamespace: N\nactors: { P: { summary: One. } }\n";
    private const string Facts = "{\"dramatis\":1,\"schemas\":{\"N\":null}}\n{\"actor\":\"a\",\"type\":\"N.P\"}\n";

    private readonly SchemaFolder _folder = new();

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-16", "is in UTF-16; save it as UTF-8." },
        { "utf-16BE", "is in UTF-16; save it as UTF-8." },
        { "utf-32", "is in UTF-32; save it as UTF-8." },
        { "utf-32BE", "is in UTF-32; save it as UTF-8." },
    };

    public static TheoryData<byte[], string> Packed => new()
    {
        { [0x1F, 0x8B, 8, 0, 1, 2, 0x0A, 3], "is compressed (gzip); unpack it first." },
        { [0x50, 0x4B, 3, 4, 20, 0, 0, 0], "is compressed (zip); unpack it first." },
        { [0x28, 0xB5, 0x2F, 0xFD, 4, 0], "is compressed (zstd); unpack it first." },
        { [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0, 4], "is compressed (xz); unpack it first." },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Other_encodings_are_told(string encoding, string why)
    {
        var from = Encoding.GetEncoding(encoding);
        foreach (var mark in new[] { from.GetPreamble(), [] })
        {
            AssertTold([.. mark, .. from.GetBytes(Schema)], [.. mark, .. from.GetBytes(Facts)], why);
        }
    }

    [Theory]
    [MemberData(nameof(Packed))]
    public void Packed_files_are_told(byte[] bytes, string why) => AssertTold(bytes, bytes, why);

    [Theory]
    [InlineData(8)]
    [InlineData(3_000_000)]
    public void Zeros_are_told(int count)
    {
        var bytes = new byte[count];
        Assert.Contains("it is a binary file, not a schema.", Check(bytes).Error, StringComparison.Ordinal);
        AssertOne(Validate(bytes), 1, "the file is binary: it holds bytes of zero; a fact file is JSON Lines in UTF-8.");
    }

    [Fact]
    public void Lines_that_end_in_CR_alone_are_told() => AssertOne(
        Validate(Encoding.UTF8.GetBytes(Facts.Replace('\n', '\r'))),
        1,
        "the lines of the file end in CR alone; save it with LF at the end of each line.");

    [Fact]
    public void Byte_order_mark_at_the_start_is_told() => AssertOne(
        Validate(Encoding.UTF8.GetBytes("\uFEFF" + Facts)),
        1,
        "the file begins with a byte order mark; save it as UTF-8 without one.");

    [Fact]
    public void Byte_order_mark_in_another_line_is_told() => AssertOne(
        Validate(Encoding.UTF8.GetBytes(Facts.Replace("\n{", "\n\uFEFF{", StringComparison.Ordinal))),
        2,
        "a byte order mark (U+FEFF) stands before the line; remove it.");

    [Fact]
    public void Empty_file_is_told() => AssertOne(Validate([]), 1, "the file is empty; a header is expected.");

    [Theory]
    [InlineData("name,title\na,b\nc,d\n")]
    [InlineData("[\n  1\n]\n")]
    [InlineData("dramatis: 1\nnamespace: N\n")]
    public void File_without_JSON_objects_is_told(string text) => AssertOne(
        Validate(Encoding.UTF8.GetBytes(text)),
        1,
        "the first line is not a JSON object: a fact file is JSON Lines, and begins with a header such as "
        + "{\"dramatis\":1,\"schemas\":{}}.");

    [Theory]
    [InlineData("{\"actor\":null,\"type\":\"N.P\"}", "actor")]
    [InlineData("{\"actor\":\"a\",\"type\":null}", "type")]
    public void Null_in_an_actor_is_one_issue(string line, string member)
    {
        var run = Validate(Encoding.UTF8.GetBytes(Facts[..(Facts.IndexOf('\n', StringComparison.Ordinal) + 1)] + line));
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($":2: {member}: is null; ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_for_a_fact_file_is_told() => Assert.Equal(
        new(2, "", $"dramatis: {_folder.Path}: it is a folder; name the fact file in it.\n"),
        ToolRun.Of("validate", _folder.Path, "--schema", _folder.Add("a.dramatis.yaml", Schema)));

    private static void AssertOne(ToolRun run, int line, string message)
    {
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.EndsWith($":{line}: {message}", lines[0], StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    private void AssertTold(byte[] schema, byte[] facts, string why)
    {
        var check = Check(schema);
        Assert.Equal((2, ""), (check.ExitCode, check.Output));
        Assert.EndsWith($": it {why}\n", check.Error, StringComparison.Ordinal);
        AssertOne(Validate(facts), 1, $"the file {why}");
    }

    private ToolRun Check(byte[] bytes) => ToolRun.Of("check", Write("b.dramatis.yaml", bytes));

    private ToolRun Validate(byte[] bytes) => ToolRun.Of(
        "validate", Write("facts.jsonl", bytes), "--unsealed", "--schema", _folder.Add("a.dramatis.yaml", Schema));

    private string Write(string name, byte[] bytes)
    {
        var path = _folder.Add(name, "");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
