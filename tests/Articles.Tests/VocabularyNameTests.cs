namespace Articles.Tests;

/// <summary>A file can import all vocabularies and the runtime, and no name is ambiguous or hides another.</summary>
public sealed class VocabularyNameTests
{
    private static readonly string[] s_vocabularies = ["Core", "Diplomacy", "Violence", "Politics"];

    private static readonly string[] s_declared =
    [
        .. typeof(Meeting).Assembly.GetExportedTypes()
            .Where(static type => !type.IsNested && s_vocabularies.Contains(type.Namespace))
            .Select(static type => type.Name),
    ];

    [Fact]
    public void Every_vocabulary_has_types() => Assert.All(
        s_vocabularies, static name => Assert.Contains(name + "Model", s_declared));

    [Fact]
    public void No_name_is_declared_twice() => Assert.Equal(s_declared.Distinct().Order(), s_declared.Order());

    [Fact]
    public void No_name_is_one_of_the_runtime()
    {
        var builtIn = new[] { typeof(Relation).Assembly, typeof(EdtfDate).Assembly }
            .SelectMany(static assembly => assembly.GetExportedTypes())
            .Where(static type => type is { IsNested: false, Namespace: "Dramatis" or "Dramatis.Edtf" })
            .Select(static type => type.Name.Split('`')[0])
            .ToHashSet();

        Assert.Contains("Claim", builtIn);
        Assert.Empty(builtIn.Intersect(s_declared));
    }
}
