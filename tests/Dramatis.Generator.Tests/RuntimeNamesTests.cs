using Dramatis.Schema.Binding.Names;

namespace Dramatis.Generator.Tests;

/// <summary>The generator knows the runtime's types by a list, since it cannot load the runtime.</summary>
public sealed class RuntimeNamesTests
{
    [Fact]
    public void All_public_types_of_the_runtime_are_listed() => Assert.Equal(
        typeof(Actor).Assembly.GetExportedTypes()
            .Where(static type => type is { IsNested: false, Namespace: "Dramatis" })
            .Select(static type => type.Name.Split('`')[0])
            .Distinct()
            .Order(StringComparer.Ordinal),
        RuntimeNames.All.Order(StringComparer.Ordinal));
}
