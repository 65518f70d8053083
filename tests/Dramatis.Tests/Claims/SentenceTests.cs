using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

/// <summary>The sentences by which the modalities are told apart, each with what it is read as.</summary>
public sealed class SentenceTests
{
    private static readonly Dictionary<string, Func<Passage, Claim>> Sentences = new()
    {
        ["The ministers met."] = at => at.Assert(Deed("meet", Agent("the ministers"))),
        ["Crews tried to seal the leak."] = at => at.Attempt(Deed("seal the leak"), by: Agent("crews")),
        ["The board has decided to close the plant."] = at => at.Plan(Deed("close the plant"), by: Agent("the board")),
        ["Norland pledged to reopen the port."] = at => at.Promise(Deed("reopen the port"), by: Norland),
        ["The union threatens to strike."] = at => at.Threaten(Deed("strike"), by: Agent("the union")),
        ["The mayor is open to talks."] = at => at.Offer(Deed("talk"), by: Agent("the mayor")),
        ["The ministry is studying a second runway."] =
            at => at.Consider(Deed("build a second runway"), by: Agent("the ministry")),
        ["Pilots call for an inquiry."] = at => at.Demand(Deed("inquire"), by: Agent("pilots")),
        ["Pilots warn against take-offs."] = at => at.Demand(!Deed("take off"), by: Agent("pilots")),
        ["Engineers advise rebuilding."] = at => at.Recommend(Deed("rebuild"), by: Agent("engineers")),
        ["No permit is needed."] = at => at.Deny(Deed("get a permit"), Modality.Recommended),
        ["The islanders hope for a ferry."] = at => at.Desire(Deed("run a ferry"), by: Agent("the islanders")),
        ["Prices will fall."] = at => at.Expect(Deed("fall", Agent("prices"))),
        ["Prices are not expected to fall."] = at => at.Expect(!Deed("fall", Agent("prices"))),
        ["The board denies that it closes the plant."] =
            at => at.By(Agent("the board")).Deny(Deed("close the plant", Agent("the board"))),
        ["Pilots allege that the board closes the plant."] =
            at => at.By(Agent("pilots")).Assert(Deed("close the plant", Agent("the board"))),
    };

    private readonly World _world = new();

    [Theory]
    [InlineData("The ministers met.", "the ministers meet")]
    [InlineData("Crews tried to seal the leak.", "attempted by crews: seal the leak")]
    [InlineData("The board has decided to close the plant.", "planned by the board: close the plant")]
    [InlineData("Norland pledged to reopen the port.", "promised by Norland: reopen the port")]
    [InlineData("The union threatens to strike.", "threatened by the union: strike")]
    [InlineData("The mayor is open to talks.", "offered by the mayor: talk")]
    [InlineData("The ministry is studying a second runway.", "considered by the ministry: build a second runway")]
    [InlineData("Pilots call for an inquiry.", "demanded by pilots: inquire")]
    [InlineData("Pilots warn against take-offs.", "demanded by pilots: not: take off")]
    [InlineData("Engineers advise rebuilding.", "recommended by engineers: rebuild")]
    [InlineData("No permit is needed.", "not recommended: get a permit")]
    [InlineData("The islanders hope for a ferry.", "desired by the islanders: run a ferry")]
    [InlineData("Prices will fall.", "expected: prices fall")]
    [InlineData("Prices are not expected to fall.", "expected: not: prices fall")]
    [InlineData("The board denies that it closes the plant.", "the board: not: the board close the plant")]
    [InlineData("Pilots allege that the board closes the plant.", "pilots: the board close the plant")]
    public void Each_sentence_is_read_as_one_claim(string sentence, string caption) =>
        Assert.Equal(caption, Sentences[sentence](_world.Article.At(1)).Caption);

    [Fact]
    public void Of_all_sentences_only_what_happened_is_a_fact_and_nothing_contradicts()
    {
        foreach (var read in Sentences.Values)
        {
            read(_world.Article.At(1));
        }

        var facts = _world.Built;
        Assert.Equal(Sentences.Count, facts.Claims.Count());
        Assert.Equal("the ministers meet", Assert.Single(facts.Facts<Deed>()).What.Caption);
        Assert.All(Enum.GetValues<Modality>(), modality => Assert.NotEmpty(facts.Claims.With(modality)));
        Assert.Equal("get a permit", Assert.Single(facts.Claims.Denied(Modality.Recommended)).What.Caption);
    }

    private static Deed Deed(string does, Agent? doer = null) => new() { Doer = doer, Does = does };

    private static Organisation Agent(string name) => new(name.Replace(' ', '-')) { Name = name };
}
