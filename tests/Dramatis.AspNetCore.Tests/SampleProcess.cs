using Dramatis.Generator.Tests.Verification;
using Dramatis.Testing;

namespace Dramatis.AspNetCore.Tests;

/// <summary>The sample as a process of its own, as it was built beside the tests.</summary>
internal static class SampleProcess
{
    /// <summary>The assembly, of the same configuration as the tests.</summary>
    private static readonly string s_path = RepositoryRoot.Combine(
        ["samples", "Service", .. Path.GetRelativePath(RepositoryRoot.Combine("tests", "Dramatis.AspNetCore.Tests"), AppContext.BaseDirectory)
            .TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar), "Service.dll"]);

    /// <summary>Starts it.</summary>
    /// <param name="store">The file of its store.</param>
    public static Task<ServiceProcess> StartAsync(string store) => ServiceProcess.StartAsync(s_path, ("Facts", store));

    /// <summary>Runs it with a store that it cannot use.</summary>
    public static Task<(int ExitCode, string Output)> FailAsync(string store) => ServiceProcess.FailAsync(s_path, ("Facts", store));
}
