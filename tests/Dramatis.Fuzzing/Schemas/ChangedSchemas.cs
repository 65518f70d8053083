using System.Text.Json.Nodes;
using CsCheck;
using Dramatis.Generator.Tests.Drawing;
using Dramatis.Schema.Tests.Binding;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>Schemas of one file or several, by chance: sound ones changed, drawn ones, and names thrown together.</summary>
internal static class ChangedSchemas
{
    /// <param name="rough">How often, of ten times, a schema is changed roughly.</param>
    public static List<FuzzFile> Make(Random random, int rough) => random.Next(10) switch
    {
        0 => [.. RandomProject.Files(random).Select(static file => new FuzzFile(file.Path, file.Text))],
        1 or 2 or 3 => [.. Drawn(random).Select(file => random.Next(10) < rough ? Changed([file], random, isRough: true)[0] : file)],
        _ => Changed(Begun(random), random, random.Next(10) < rough),
    };

    private static IEnumerable<FuzzFile> Drawn(Random random) =>
        SchemaDraw.Make(new(new PCG(1, (ulong)random.NextInt64()))).Files.Select(static file => new FuzzFile(file.Path, file.Text));

    /// <summary>One schema, or two beside each other: then of one namespace as often as not.</summary>
    private static List<FuzzFile> Begun(Random random)
    {
        var first = random.Pick(SchemaCorpus.Sound);
        return random.Chance(4)
            ? [.. first, .. random.Pick(SchemaCorpus.Sound).Select(static file => file with { Name = "other-" + file.Name })]
            : [.. first];
    }

    private static List<FuzzFile> Changed(List<FuzzFile> files, Random random, bool isRough)
    {
        var trees = files.Select(static file => SchemaTree.Read(file.Text)).OfType<JsonObject>().ToList();
        if (trees.Count < files.Count)
        {
            return files;
        }

        var change = new SchemaTreeChange(random, trees);
        for (var i = random.Next(1, random.Next(2, 6)); i > 0 && trees.TrueForAll(static tree => tree.Count > 0); i--)
        {
            if (isRough && !random.Chance(3))
            {
                change.Roughly();
            }
            else
            {
                change.Gently();
            }
        }

        if (random.Chance(2))
        {
            change.Hostilely();
        }

        return [.. files.Zip(trees, static (file, tree) => file with { Text = SchemaTree.Print(tree) })];
    }
}
