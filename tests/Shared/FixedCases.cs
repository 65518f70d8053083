using System.Runtime.ExceptionServices;
using CsCheck;

namespace Dramatis.Testing;

/// <summary>CsCheck's <c>Sample</c> with the same cases in each run and on each machine.</summary>
/// <remarks>
/// CsCheck fixes the first case alone, so each case has a seed of its own here, drawn by one generator with a fixed seed. A case that fails is
/// handed to CsCheck, which looks for a smaller one and names the seed. Where <c>CsCheck_Time</c>, <c>CsCheck_Iter</c> or
/// <c>CsCheck_Seed</c> is set, CsCheck draws all cases afresh: docs/quality.md has the commands.
/// </remarks>
internal static class FixedCases
{
    /// <summary>True if a variable of CsCheck asks for other cases than the fixed ones.</summary>
    public static bool AreFresh { get; } = IsSet("CsCheck_Time") || IsSet("CsCheck_Iter") || IsSet("CsCheck_Seed");

    /// <summary>Draws cases and checks each of them, on several threads.</summary>
    /// <param name="cases">The generator of the cases.</param>
    /// <param name="check">Throws for a case that fails.</param>
    /// <param name="iter">The number of cases, if they are fixed.</param>
    /// <param name="print">Describes the smallest case that fails.</param>
    public static void Sample<T>(Gen<T> cases, Action<T> check, int iter = 100, Func<T, string>? print = null)
    {
        if (AreFresh)
        {
            cases.Sample(check, iter: IsSet("CsCheck_Iter") || IsSet("CsCheck_Time") ? -1 : iter, print: print);
        }
        else if (FirstFailure(cases, check, iter) is { } failure)
        {
            cases.Sample(check, seed: failure.Seed, iter: 10 * iter, print: print);
            failure.Error.Throw();
        }
    }

    /// <summary>Draws pairs and checks each of them, on several threads.</summary>
    public static void Sample<T1, T2>(Gen<(T1 First, T2 Second)> cases, Action<T1, T2> check, int iter = 100) =>
        Sample(cases, pair => check(pair.First, pair.Second), iter);

    /// <summary>Draws triples and checks each of them, on several threads.</summary>
    public static void Sample<T1, T2, T3>(
        Gen<(T1 First, T2 Second, T3 Third)> cases,
        Action<T1, T2, T3> check,
        int iter = 100) =>
        Sample(cases, triple => check(triple.First, triple.Second, triple.Third), iter);

    private static (string Seed, ExceptionDispatchInfo Error)? FirstFailure<T>(Gen<T> cases, Action<T> check, int count)
    {
        var seeds = new PCG(1, 1);
        ulong[] starts = [.. Enumerable.Range(0, count).Select(_ => seeds.Next64())];
        var errors = new ExceptionDispatchInfo?[count];

        // Every number below one that fails still runs, so that the first failure does not depend on the threads.
        Parallel.For(0, count, (number, loop) =>
        {
            try
            {
                check(cases.Generate(new(1, starts[number]), null, out _));
            }
            catch (Exception error)
            {
                errors[number] = ExceptionDispatchInfo.Capture(error);
                loop.Break();
            }
        });
        var first = Array.FindIndex(errors, static error => error is not null);
        return first < 0 ? null : (new PCG(1, starts[first]).ToString(), errors[first]!);
    }

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is not null;
}
