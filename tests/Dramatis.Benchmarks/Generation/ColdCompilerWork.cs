using Dramatis.Benchmarks.Comparing;

namespace Dramatis.Benchmarks.Generation;

/// <summary>
/// What the generator adds to a compiler that starts from nothing, as on a build server: loading it, its libraries, and
/// compiling their code.
/// </summary>
internal sealed class ColdCompilerWork : Work
{
    private const double Limit = 350;

    public override string Name => "cold-compiler";

    public override IEnumerable<Row> Measure(bool quick)
    {
        using var folder = new TemporaryFolder();
        var schemas = BenchSchema.Files(10, 1);
        var generating = new List<string> { "/analyzerconfig:" + folder.Write("none.globalconfig", "is_global = true\n") };
        generating.AddRange(GeneratorFiles.Paths.Select(static path => "/analyzer:" + path));
        generating.AddRange(schemas.Select(file => "/additionalfile:" + folder.Write(file.Path, file.Text)));
        generating.Add(folder.Write("Project.cs", "internal static class Project;"));
        var given = Compiler.Generate(schemas)
            .Select(text => folder.Write(text.Key, text.Value))
            .Append(folder.Write("Project.cs", "internal static class Project;"))
            .ToList();

        var times = Paired.Times(
            quick ? 5 : 21,
            () => Compile(folder, "generating.rsp", generating),
            () => Compile(folder, "given.rsp", given));
        yield return Row.Within(
            Limit,
            $"a cold compiler process, 10 types: more than with the output as files ({times[1] / 1e6:0} ms)",
            (times[0] - times[1]) / 1e6,
            "ms");
    }

    private static void Compile(TemporaryFolder folder, string name, IEnumerable<string> inputs)
    {
        string[] options = ["/noconfig", "/nostdlib+", "/target:library", "/langversion:14", "/nullable:enable", "/debug:portable", "/deterministic+"];
        var lines = options
            .Append("/out:" + folder.PathOf(Path.ChangeExtension(name, ".dll")))
            .Concat(Compiler.ReferencePaths.Select(static path => "/reference:" + path))
            .Concat(inputs)
            .Select(static line => $"\"{line}\"");
        var response = folder.Write(name, string.Join('\n', lines));
        Processes.Run(Sdk.Host, ["exec", Sdk.Csc, "/noconfig", "@" + response], folder.Root);
    }
}
