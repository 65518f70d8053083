namespace Dramatis.Tool.Tests;

/// <summary>Rules that end in an exception: an issue of the value, and no end of the command.</summary>
public sealed class ThrowingRuleTests
{
    private const string Schema = """
        dramatis: 1
        namespace: A
        types:
          Code: { is: text, check: "value[0] == 'a'" }
          Sub: { is: Code, length: ..9 }
        actors:
          Agent:
            trait: true
            fields: { name: text }
            rules: { not-abc: 'Name.Substring(0, 3) != "abc"' }
          Person: { is: Agent, fields: { n: integer, code: Code?, subs: Sub* } , rules: { hundred: { check: 100 / N > 1, severity: warning } } }
        """;

    [Theory]
    [InlineData("{\"name\":\"Alan\",\"n\":3}", 0)]
    [InlineData("{\"name\":\"Al\",\"n\":3}", 1, "rule:A.Agent.not-abc", "The rule A.Agent.not-abc (", "a.dramatis.yaml:10) cannot be evaluated: ", "ArgumentOutOfRangeException")]
    [InlineData("{\"name\":\"Al\",\"n\":0}", 1, "rule:A.Agent.not-abc")]
    [InlineData("{\"name\":\"Alan\",\"n\":3,\"code\":\"\"}", 1, "Code", "IndexOutOfRangeException")]
    [InlineData("{\"name\":\"Alan\",\"n\":3,\"subs\":[\"ab\",\"\"]}", 1, "subs[1]", "IndexOutOfRangeException")]
    public void Rule_that_throws_is_an_issue_of_its_value(string members, int code, params string[] shown)
    {
        using var folder = new SchemaFolder();
        var schema = folder.Add("a.dramatis.yaml", Schema);
        var facts = folder.Add("a.jsonl", $$$"""
            {"dramatis":1,"schemas":{"A":null}}
            {"actor":"al","type":"A.Person","members":{{{members}}}}

            """);

        var run = ToolRun.Of("validate", facts, "--schema", schema, "--unsealed", "--format", "msbuild");

        Assert.Equal((code, ""), (run.ExitCode, run.Error));
        Assert.All(shown, part => Assert.Contains(part, run.Output, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
        Assert.True(code == 0 || run.Output.StartsWith($"{facts}(2", StringComparison.Ordinal), run.Output);
    }
}
