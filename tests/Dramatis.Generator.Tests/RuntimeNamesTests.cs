using Dramatis.Schema.Binding.Names;

namespace Dramatis.Generator.Tests;

/// <summary>The generator knows the runtime's types by a list, since it cannot load the runtime.</summary>
public sealed class RuntimeNamesTests
{
    [Fact]
    public void All_public_types_of_the_runtime_are_listed()
    {
        var exported = typeof(Actor).Assembly.GetExportedTypes()
            .Where(static type => type is { IsNested: false, Namespace: "Dramatis" })
            .Select(static type => type.Name.Split('`')[0])
            .ToHashSet();
        var missing = exported.Except(RuntimeNames.All);
        var gone = RuntimeNames.All.Except(exported);
        Assert.Equal("missing: ; gone: ", $"missing: {string.Join(", ", missing)}; gone: {string.Join(", ", gone)}");
    }
}
