using Dramatis.Tool.Compiling;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Tests;

public sealed class CompiledSchemaTests : IDisposable
{
    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_compiled_schema_loads_with_what_it_declares()
    {
        _folder.Add("a.dramatis.yaml", "dramatis: 1\nnamespace: A\nversion: 1.2.0\nactors:\n  Person: { fields: { name: text } }\n");
        _folder.Add("b.dramatis.yaml", "dramatis: 1\nnamespace: B\nimports: [A]\nrelations:\n  Talk: { roles: { who: Person } }\n");

        using var schema = new CompiledSchema(SchemaFinder.Read([_folder.Path])).Load();

        Assert.Equal(["A 1.2.0: A.Person", "B : B.Talk"], schema.Schemas.Select(Print));
        var facts = schema.Format.Read(
            new MemoryStream("""
                {"dramatis":1,"schemas":{"A":"1.2.0","B":null}}
                {"actor":"ann","type":"A.Person","members":{"name":"Ann"}}
                """u8.ToArray()),
            new() { Unsealed = true });
        Assert.Equal("Ann", Assert.Single(facts.Actors<Actor>()).Caption);
    }

    private static string Print(SchemaDescriptor schema) =>
        $"{schema.Namespace} {schema.Version}: "
        + string.Join(' ', schema.Actors.Select(static type => type.Name).Concat(schema.Relations.Select(static type => type.Name)));
}
