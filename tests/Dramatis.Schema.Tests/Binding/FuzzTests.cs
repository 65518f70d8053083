using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>Binding of any files ends in diagnostics that stand in these files.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_projects_bind_without_an_exception(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            Check(RandomProject.Files(random));
        }
    }

    [Fact]
    public void Sample_with_any_line_lost_binds_without_an_exception()
    {
        var lines = Schema.Tests.Syntax.Samples.Everything.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var left = string.Join('\n', lines.Where((_, index) => index != i));
            Check(("n.dramatis.yaml", left), ("o.dramatis.yaml", Project.Head("Other") + "actors: { Named: { trait: true } }"));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Edited_projects_bind_as_they_would_at_first(int seed)
    {
        var random = new Random(seed);
        var taken = 0;
        for (var i = 0; i < 100; i++)
        {
            var files = RandomProject.Files(random);
            var (first, second) = (new Project(files), new Project(RandomProject.Edited(files, random)));
            foreach (var (path, _) in files)
            {
                var before = first.Binder(path);
                var (expected, actual) = (second.Binder(path).In(second.Syntax(path)), second.Binder(path, before).In(second.Syntax(path)));
                Assert.Equal(expected.Declarations.ToList(), actual.Declarations.ToList());
                Assert.Equal(expected.Diagnostics.ToList(), actual.Diagnostics.ToList());
                taken += before.In(first.Syntax(path)).Declarations.Intersect(actual.Declarations, ReferenceEqualityComparer.Instance).Count();
            }
        }

        Assert.True(taken > 100, $"Only {taken} declarations were not bound again.");
    }

    private static void Check(params (string Path, string Text)[] files)
    {
        var project = new Project(files);
        foreach (var (path, text) in files)
        {
            Assert.All(project.Bind(path).Diagnostics, found => Assert.True(IsIn(text, found)));
        }
    }

    private static bool IsIn(string text, SchemaDiagnostic found) =>
        found.Span.Length > 0 && found.Span.End.Offset <= text.Length;
}
