using Dramatis.Generator.Tests.Verification;
using PublicApiGenerator;

namespace Dramatis.Generator.Tests;

/// <summary>The public API of the runtime, of EDTF, of the stores and of the service against an approved text each: others build on it, and it changes by decision alone.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions s_options = new()
    {
        // What varies between commits and builds and is no part of the API.
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"],
    };

    [Fact]
    public void Public_api_of_the_runtime_is_as_approved()
    {
        var assemblies = new[] { typeof(Actor).Assembly, typeof(EdtfDate).Assembly, typeof(FactStore).Assembly, typeof(SqliteFactStore).Assembly, typeof(PostgreSqlFactStore).Assembly, typeof(DramatisOptions).Assembly };
        Verifier.Verify("PublicApi", assemblies.ToDictionary(
            static assembly => assembly.GetName().Name!,
            static assembly => assembly.GeneratePublicApi(s_options).ReplaceLineEndings("\n")));
    }
}
