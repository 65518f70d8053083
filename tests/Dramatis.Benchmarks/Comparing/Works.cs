using Dramatis.Benchmarks.Files;
using Dramatis.Benchmarks.Generation;
using Dramatis.Benchmarks.Queries;
using Dramatis.Benchmarks.Service;
using Dramatis.Benchmarks.Stores;
using Dramatis.Benchmarks.Validation;

namespace Dramatis.Benchmarks.Comparing;

/// <summary>All works, in the order in which they are measured.</summary>
internal static class Works
{
    public static IReadOnlyList<Work> All { get; } =
    [
        new ValidationWork(),
        new FilesWork(),
        new QueriesWork(),
        new IndexWork(),
        new QuotesWork(),
        new NarrowedWork(),
        new ContradictionsWork(),
        new ReportWork(),
        new StoresWork(),
        new ServiceWork(),
        new FirstRunWork(),
        new EditWork(),
        new BytesWork(),
        new CompileWork(),
        new DeepWork(),
        new RealSchemasWork(),
        new ColdCompilerWork(),
        new BuildWork(),
    ];
}
