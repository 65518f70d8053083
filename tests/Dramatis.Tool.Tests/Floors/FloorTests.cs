namespace Dramatis.Tool.Tests.Floors;

/// <summary>Holds the floors of the product's projects: each folder uses only folders below it.</summary>
/// <remarks>
/// A new folder gets a row in <c>s_plans</c>, above all folders that it uses. A finding names the uses to move.
/// Folders are told apart by symbols: a namespace or a comment makes no use, a member of a partial type counts where it stands.
/// </remarks>
public sealed class FloorTests
{
    private static readonly Dictionary<string, FloorPlan> s_plans = new()
    {
        ["generator/Dramatis.CodeFixes"] = new("."),
        ["generator/Dramatis.Generator"] = new(".", "Usage", "Pipeline", "Rules", "Diagnostics"),
        ["generator/Dramatis.Schema"] = new(
            "Linting/Switches", "Linting", ".", "Formatting", "Syntax/Reading", "Syntax/Yaml", "Rendering", "Lowering",
            "Model", "Binding/Members", "Binding/Scopes", "Binding/Checks", "Binding/Names", "Binding/Findings",
            "Binding/Declarations", "Binding/Values", "Patterns", "Binding", "Syntax", "Diagnostics", "Common"),
        ["generator/Dramatis.Tool"] = new(
            ".", "Commands", "Watching", "Formatting", "Output", "Creating", "Documenting", "Describing", "Diffing",
            "FactSchemas", "Schemas", "Checking", "Linting", "Compiling", "Generating", "Files"),
        ["runtime/Dramatis"] = new(
            ".", "Serialization/SystemTextJson", "Serialization/Files", "Serialization/References", "Serialization/Json", "Serialization/Renames",
            "Facts/Queries", "Facts/Contradictions", "Facts/Derivations", "Facts", "Claims", "Building", "Relations", "Actors", "Entities", "Validation", "Members", "Time"),
        ["runtime/Dramatis.Stores"] = new("Memory", "Sql", "Clashing", "Reading", "Sessions", ".", "Rows"),
        ["runtime/Dramatis.AspNetCore"] = new(
            ".", "Endpoints", "Intake", "Answers", "OpenApi", "Requests", "Snapshots", "Watching", "Schemas", "Results", "Options"),
        ["runtime/Dramatis.Edtf"] = new("."),
        ["runtime/Dramatis.Report"] = new(
            ".", "Reading", "Overview", "Contradictions", "Actors", "Timeline", "Matrix", "Schema", "Claims", "Facts", "Words", "Rendering"),
    };

    public static TheoryData<string> Projects => [.. s_plans.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_use_only_folders_below_them(string project) =>
        AssertNone(s_plans[project].Findings(ProductProject.Read(project)));

    [Fact]
    public void A_cycle_is_found_with_its_weakest_part()
    {
        var finding = Assert.Single(new FloorPlan("Top", "Middle", "Bottom").Findings(Planted("Middle.Two Back() => new();")));
        Assert.StartsWith("Bottom -> Middle points upward and closes the cycle Bottom -> Middle -> Bottom.", finding);
        Assert.Contains("weakest part is Bottom -> Middle", finding);
        Assert.Contains("Bottom/Three.cs -> Two (1)", finding);
    }

    [Fact]
    public void A_longer_cycle_is_found_with_its_weakest_part()
    {
        var finding = Assert.Single(new FloorPlan("Top", "Middle", "Bottom").Findings(Planted("Top.One A() => new(); Top.One B() => new();")));
        Assert.StartsWith("Bottom -> Top points upward and closes the cycle Bottom -> Top -> Middle -> Bottom.", finding);
        Assert.Contains("weakest part is Top -> Middle", finding);
        Assert.Contains("Top/One.cs -> Two (1)", finding);
    }

    [Fact]
    public void An_arrow_upward_is_found_without_a_cycle() =>
        Assert.StartsWith(
            "Top -> Middle points upward, with no way back",
            Assert.Single(new FloorPlan("Middle", "Top", "Bottom").Findings(Planted(""))));

    [Fact]
    public void A_member_counts_where_its_part_of_the_type_stands() =>
        Assert.StartsWith(
            "Bottom -> Top points upward",
            Assert.Single(new FloorPlan("Top", "Bottom").Findings(ProductProject.Of(
                ("Bottom/Whole.cs", "public partial class Whole { public int Sum => More; }"),
                ("Top/Whole.cs", "public partial class Whole { public int More => 1; }")))));

    [Fact]
    public void A_name_in_a_comment_or_a_namespace_is_no_use() =>
        AssertNone(new FloorPlan("Top", "Bottom").Findings(ProductProject.Of(
            ("Bottom/Low.cs", "/// <summary>Is not <see cref=\"Top.High\"/>.</summary>\nnamespace Top { class Low; }"),
            ("Top/High.cs", "namespace Top { class High; }"))));

    [Fact]
    public void A_folder_without_a_floor_and_a_floor_without_a_folder_are_found() =>
        Assert.Equal(
            ["the folder Bottom has no floor", "the floor Cellar has no folder"],
            new FloorPlan("Top", "Middle", "Cellar").Findings(Planted("")));

    [Fact]
    public void Sources_that_do_not_compile_are_found() =>
        Assert.Contains("does not compile", Assert.Single(new FloorPlan(".").Findings(ProductProject.Of(("A.cs", "class A : Missing;")))));

    private static FolderUses Planted(string member) => ProductProject.Of(
        ("Top/One.cs", "namespace Top { public class One : Middle.Two; }"),
        ("Middle/Two.cs", "namespace Middle { public class Two { Bottom.Three A() => new(); Bottom.Three B() => new(); } }"),
        ("Bottom/Three.cs", $"namespace Bottom {{ public class Three {{ {member} }} }}"));

    private static void AssertNone(IReadOnlyList<string> findings) =>
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
}
