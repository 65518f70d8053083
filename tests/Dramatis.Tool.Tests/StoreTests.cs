namespace Dramatis.Tool.Tests;

/// <summary>Facts that go into a store and come out of it.</summary>
public sealed class StoreTests : IDisposable
{
    internal const string Schema = """
        dramatis: 1
        namespace: A
        version: 1.0.0
        actors:
          Power: { fields: { name: text } }
        relations:
          Rule: { aspect: state, roles: { ruler: Power, land: Power }, exclusive: land }

        """;

    internal const string Facts = """
        {"dramatis":1,"schemas":{"A":"1.0.0"}}
        {"actor":"nor","type":"A.Power","members":{"name":"Norland"}}
        {"actor":"sud","type":"A.Power","members":{"name":"Sudland"}}
        {"actor":"isle","type":"A.Power","members":{"name":"The Isle"}}
        {"source":"radio","title":"Radio North"}
        {"proposition":1,"type":"A.Rule","members":{"during":"2022","ruler":"nor","land":"isle"}}
        {"proposition":2,"type":"A.Rule","members":{"during":"2022","ruler":"sud","land":"isle"}}
        {"source":"radio","what":1,"locators":[1]}
        {"source":"radio","what":2,"locators":[2]}

        """;

    private readonly SchemaFolder _folder = new();
    private readonly string _schema;
    private readonly string _facts;
    private readonly string _store;

    public StoreTests()
    {
        (_schema, _facts) = (_folder.Add("a.dramatis.yaml", Schema), _folder.Add("facts.jsonl", Facts));
        _store = "sqlite:" + Path.Combine(_folder.Path, "facts.db");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_put_and_got_is_equal_to_the_byte_and_put_again_it_adds_nothing()
    {
        var first = Put();
        Assert.Equal("", first.Error);
        Assert.StartsWith($"{_store}: 2 claims of 1 sources, 3 actors, ", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, Get("one.jsonl").ExitCode);
        Assert.Equal(0, Put().ExitCode);
        Assert.Equal(0, Get("two.jsonl").ExitCode);
        Assert.Equal(Read("one.jsonl"), Read("two.jsonl"));

        var other = "sqlite:" + Path.Combine(_folder.Path, "other.db");
        Assert.Equal(0, ToolRun.Of("store", "put", Path.Combine(_folder.Path, "one.jsonl"), "--to", other, "--schema", _schema).ExitCode);
        Assert.Equal(0, ToolRun.Of("store", "get", "--from", other, "--out", Path.Combine(_folder.Path, "three.jsonl"), "--schema", _schema).ExitCode);
        Assert.Equal(Read("one.jsonl"), Read("three.jsonl"));
    }

    [Fact]
    public void Clashes_of_a_store_are_told_with_the_ids_of_their_claims()
    {
        Put();
        var run = ToolRun.Of("store", "clashes", "--from", _store, "--schema", _schema);
        Assert.Equal("", run.Error);
        Assert.StartsWith("Certain contradiction: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"1 clash in {_store}: 1 contradiction\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, ToolRun.Of("store", "clashes", "--from", _store, "--schema", _schema, "--of", "isle").Output);
        Assert.Equal(
            "dramatis: the store has no actor nobody.\n",
            ToolRun.Of("store", "clashes", "--from", _store, "--schema", _schema, "--of", "nobody").Error);
        Assert.Contains("\"rule\": \"exclusive\"", ToolRun.Of("store", "clashes", "--from", _store, "--schema", _schema, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_clashes_with_the_store_is_refused()
    {
        Put();
        var other = _folder.Add("other.jsonl", Facts.Replace("Norland", "Nordland", StringComparison.Ordinal));
        var run = ToolRun.Of("store", "put", other, "--to", _store, "--schema", _schema, "--unsealed");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"{_store}: error: Actors[nor]: nor already has name 'Norland' (here 'Nordland'); one id means one actor with one content. [clash]\n",
            run.Output);
    }

    [Theory]
    [InlineData("facts.db", "dramatis: facts.db is no store; write sqlite:PATH or postgresql.\n")]
    [InlineData("sqlite:", "dramatis: sqlite: is no store; write sqlite:PATH or postgresql.\n")]
    [InlineData("postgresql:Host=db;Password=secret", "dramatis: write postgresql alone; the connection string stands in the environment variable DRAMATIS_CONNECTION.\n")]
    [InlineData("sqlite:missing.db", "dramatis: missing.db: there is no such store.\n")]
    public void An_address_that_is_none_is_refused(string address, string error)
    {
        var run = ToolRun.Of("store", "info", "--from", address, "--schema", _schema);
        Assert.Equal((2, error), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_file_that_is_no_store_or_of_another_schema_is_refused()
    {
        var text = _folder.Add("text.db", new string('x', 5000));
        var run = ToolRun.Of("store", "info", "--from", "sqlite:" + text, "--schema", _schema);
        Assert.Equal((2, "dramatis: text.db is no store of facts.\n"), (run.ExitCode, run.Error));

        Put();
        var schema = _folder.Add("b.dramatis.yaml", Schema.Replace("1.0.0", "0.9.0", StringComparison.Ordinal));
        run = ToolRun.Of("store", "info", "--from", _store, "--schema", schema);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dramatis: The store has facts of A 1.0.0; the format can read 0.9.0", run.Error, StringComparison.Ordinal);
    }

    private ToolRun Put() => ToolRun.Of("store", "put", _facts, "--to", _store, "--schema", _schema, "--unsealed");

    private ToolRun Get(string name) => ToolRun.Of(
        "store", "get", "--from", _store, "--out", Path.Combine(_folder.Path, name), "--schema", _schema);

    private byte[] Read(string name) => File.ReadAllBytes(Path.Combine(_folder.Path, name));
}
