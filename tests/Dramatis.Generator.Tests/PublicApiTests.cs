using Dramatis.Generator.Tests.Verification;
using PublicApiGenerator;

namespace Dramatis.Generator.Tests;

/// <summary>What others build on changes by decision only: the public API of the runtime against an approved text.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions s_options = new()
    {
        // What varies between commits and builds and is no part of the API.
        IncludeAssemblyAttributes = false,
    };

    [Fact]
    public void Public_api_of_the_runtime_is_as_approved()
    {
        var api = typeof(Actor).Assembly.GeneratePublicApi(s_options).ReplaceLineEndings("\n");
        Verifier.Verify("PublicApi", new Dictionary<string, string> { ["Dramatis"] = api });
    }
}
