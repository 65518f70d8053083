using CsCheck;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Links of players: the answers against a walk for each question, and the steps that they take.</summary>
public sealed class LinkGraphTests
{
    private const int Nodes = 7;

    private static readonly Gen<(int From, int To, bool IsFirm)[]> GenLinks =
        Gen.Select(Gen.Int[0, Nodes - 1], Gen.Int[0, Nodes - 1], Gen.Bool).Array[0, 14];

    [Fact]
    public void Answers_are_those_of_a_walk() => FixedCases.Sample(
        GenLinks,
        static links =>
        {
            var graph = Graph(links);
            for (var from = 0; from < Nodes; from++)
            {
                var (firm, all) = (Walk(links, from, onlyFirm: true), Walk(links, from, onlyFirm: false));
                for (var to = 0; to < Nodes; to++)
                {
                    Assert.Equal(firm.Contains(to) ? Truth.Yes : all.Contains(to) ? Truth.Maybe : Truth.No, graph.Leads(from, to));
                }

                Assert.Equal(all.Order(), graph.From(from).Order());
                Assert.Equal(all.Where(to => Walk(links, to, onlyFirm: false).Contains(from)).Min(), graph.Representative(from));
            }
        },
        iter: 3_000);

    [Theory]
    [InlineData("chain")]
    [InlineData("circle")]
    [InlineData("hub of parts")]
    [InlineData("hub of wholes")]
    public void Steps_grow_with_the_links_if_every_node_is_asked(string form)
    {
        const int Count = 10_000;
        var graph = Graph(Enumerable.Range(1, Count).Select(i => form switch
        {
            "chain" => (i, i + 1, true),
            "circle" => (i, i == Count ? 1 : i + 1, true),
            "hub of parts" => (i, 0, true),
            _ => (0, i, true),
        }));

        for (var node = 1; node <= Count; node++)
        {
            var (from, to) = form switch
            {
                "hub of parts" => (node, 0),
                "hub of wholes" => (0, node),
                _ => (1, node),
            };
            Assert.Equal(Truth.Yes, graph.Leads(from, to));
            Assert.Equal(from == to || form == "circle" ? Truth.Yes : Truth.No, graph.Leads(to, from));
        }

        Assert.InRange(graph.Steps, Count, 6 * Count);
    }

    [Fact]
    public void What_is_kept_of_nodes_with_several_ways_out_is_bounded()
    {
        const int Count = 2_000;
        var graph = Graph(Enumerable.Range(0, Count).SelectMany(i => new[] { (i, i + 1, true), (i, i + 2, true) }));

        Assert.All(Enumerable.Range(0, Count), node => Assert.Equal(Truth.Yes, graph.Leads(node, Count)));
        Assert.Equal(Truth.No, graph.Leads(Count, 0));
    }

    private static LinkGraph Graph(IEnumerable<(int From, int To, bool IsFirm)> links)
    {
        var graph = new LinkGraph();
        foreach (var (from, to, isFirm) in links)
        {
            graph.Add(from, to, isFirm);
        }

        return graph;
    }

    private static HashSet<int> Walk((int From, int To, bool IsFirm)[] links, int from, bool onlyFirm)
    {
        var reached = new HashSet<int> { from };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(links.Where(link => reached.Contains(link.From) && (link.IsFirm || !onlyFirm)).Select(static link => link.To).ToList());
        }

        return reached;
    }
}
