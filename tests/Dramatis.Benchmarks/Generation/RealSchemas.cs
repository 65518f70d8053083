namespace Dramatis.Benchmarks.Generation;

/// <summary>Schemas that other projects made, converted into the schema language; they are no part of the repository.</summary>
/// <remarks>They stand in <c>shared/schemas</c>, beside the folder of the repository.</remarks>
internal static class RealSchemas
{
    /// <summary>Biolink, 663 declarations.</summary>
    public static BenchText? Biolink { get; } = Find("biolink.dramatis.yaml");

    /// <summary>MIxS, 853 declarations.</summary>
    public static BenchText? Mixs { get; } = Find("mixs.dramatis.yaml");

    /// <summary>A schema if it is at hand; else a line says that its rows are left out.</summary>
    public static bool Has(string name, BenchText? schema)
    {
        if (schema is null)
        {
            Console.Error.WriteLine($"skipped {name}: shared/schemas is not beside the repository");
        }

        return schema is not null;
    }

    private static BenchText? Find(string name)
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "schemas", name);
            if (File.Exists(path))
            {
                return new(name, File.ReadAllText(path));
            }
        }

        return null;
    }
}
