using System.Text;

namespace Dramatis.Serialization.Tests;

/// <summary>Lines that are read ahead of their turn; that it changes nothing is checked wherever a file is read.</summary>
public sealed class LineParserTests
{
    private static readonly string[] s_head =
    [
        """{"actor":"a","type":"Saga.Hero","members":{"name":"A"}}""",
        """{"actor":"odd","type":"Saga.Hero","members":{}}""",
        """{"source":"s"}""",
        """{"proposition":1,"type":"Saga.Quest","members":{"doer":"a"}}""",
    ];

    [Fact]
    public void Much_of_what_is_written_is_read_ahead()
    {
        var lines = Files.Lines(Files.Write(RandomFacts.Make(3, 200)));
        var ahead = lines.Where(static line => LineParser.CanReadAhead(Encoding.UTF8.GetBytes(line))).ToArray();

        var reads = Read(lines.Except(ahead), ahead);

        // Claims that refer to others by their ids, and what refers to these, wait; no real file has as many of them.
        Assert.True(ahead.Length > 250, $"{ahead.Length}");
        Assert.InRange(reads.Count(static read => read.Value is not null), ahead.Length / 3, ahead.Length);
    }

    [Theory]
    [InlineData("""{"proposition":2,"type":"Saga.Quest","members":{"doer":"a"}}""", true)]
    [InlineData("""{"proposition":2,"type":"Saga.Quest","members":{"doer":"b"}}""", false)]
    [InlineData("""{"proposition":2,"type":"Saga.Quest","members":{"doer":"a"},"claim":1}""", false)]
    [InlineData("""{"proposition":2,"type":"Saga.Nothing"}""", false)]
    [InlineData("""{"proposition":"2","type":"Saga.Quest","members":{"doer":"a"}}""", false)]
    [InlineData("""{"claim":"CLAIM","source":"s","what":1,"locators":[1]}""", true)]
    [InlineData("""{"claim":"CLAIM","source":"s","what":1,"locators":[2,1]}""", true)]
    [InlineData("""{"claim":"CLAIM","source":"s","what":1,"polarity":"denied","locators":[1]}""", false)]
    [InlineData("""{"claim":"CLAIM","source":"s","what":7,"locators":[1]}""", false)]
    [InlineData("""{"claim":"CLAIM","source":"other","what":1,"locators":[1]}""", false)]
    [InlineData("""{"claim":"CLAIM","source":"s","what":1,"locators":[1],"retracts":["CLAIM"]}""", false)]
    [InlineData("""{"claim":"CLAIM","source":"s","what":1,"wordings":[{"who":"odd","words":"w"}],"locators":[1]}""", false)]
    public void Only_a_line_of_which_nothing_is_to_be_said_is_read_ahead(string line, bool isRead)
    {
        var claim = Files.Read(
            Files.Joined(["{\"dramatis\":1,\"schemas\":{}}", s_head[0], .. s_head[2..], "{\"source\":\"s\",\"what\":1,\"locators\":[1]}"]),
            Files.Unsealed);
        line = line.Replace("CLAIM", Assert.Single(claim.Claims).Whole.Id.ToString(), StringComparison.Ordinal);

        var read = Assert.Single(Read(s_head, [line]));

        Assert.Equal(isRead, read.Value is not null);
    }

    [Fact]
    public void A_line_refers_to_those_of_its_batch_unless_something_is_wrong_with_them()
    {
        string[] lines =
        [
            """{"proposition":2,"type":"Saga.Echo","members":{"of":1}}""",
            """{"proposition":3,"type":"Saga.Echo","members":{"of":2}}""",
            """{"proposition":4,"type":"Saga.Echo","members":{"of":9}}""",
            """{"proposition":5,"type":"Saga.Echo","members":{"of":4}}""",
        ];

        var reads = Read(s_head, lines);

        Assert.Equal([true, true, false, false], reads.Select(static read => read.Value is not null));
    }

    /// <summary>What is read of lines after others that are read in their turn.</summary>
    private static LineRead[] Read(IEnumerable<string> before, string[] inBatch)
    {
        var lines = new FactLines(new([SagaModel.Schema]), new());
        lines.Read(Line(1, "{\"dramatis\":1,\"schemas\":{}}"));
        foreach (var line in before.Where(static line => !line.StartsWith("{\"dramatis", StringComparison.Ordinal) && !line.StartsWith("{\"lines", StringComparison.Ordinal)))
        {
            lines.Read(Line(1, line));
        }

        var parser = lines.MakeParser();
        var reads = new List<LineRead>();
        while (reads.Count < inBatch.Length)
        {
            var batch = new LineBatch(inBatch.Length);
            var count = inBatch.Skip(reads.Count).TakeWhile(line => batch.TryAdd(Line(1, line))).Count();
            Assert.InRange(count, 1, inBatch.Length);

            parser.ReadAhead(batch);
            reads.AddRange(batch.Reads);
        }

        return [.. reads];
    }

    private static FileLine Line(int number, string line) => new(number, Encoding.UTF8.GetBytes(line), 0, IsTooLong: false);
}
