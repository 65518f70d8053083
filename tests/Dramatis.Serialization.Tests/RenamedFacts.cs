extern alias Earlier;

using Old = Earlier::Saga;

namespace Dramatis.Serialization.Tests;

/// <summary>The same facts in the types of the schema as it was and as it is, with everything that refers to a claim.</summary>
internal static class RenamedFacts
{
    public static FactBase Before()
    {
        var facts = new FactBase.Builder();
        var (anna, bert) = (new Old.Knight("anna") { Name = "Anna", Rank = new Old.Label("Dame") }, new Old.Guild("bert") { Name = "Bert" });
        var article = facts.Read(new Source("paper"));
        var errand = new Old.Errand { Agent = anna, Temper = Old.Mood.Angry, Distance = 3, Remarks = ["Agent"] };
        var named = article.At(90).Assert(errand with { Id = "q" });
        var claim = article.At(80).By(bert).Plan(errand, by: anna);
        var strife = article.At(70).Assert(new Old.Strife { Foes = [anna], Begun = When.After(claim), During = When.Before(errand) });
        var report = article.At(60).If(new Old.Report { Subject = errand }).Said(When.After(strife))
            .Assert(new Old.Report { Subject = claim, More = [errand, new Old.Report { Subject = strife }], Story = named });
        article.At(50).Said(When.At(errand)).Promise(new Old.Oath { Swearer = anna });
        article.At(40).Assert(new Conflict { Claims = [claim, report] });
        article.At(30).Retract(claim);
        article.At(20).Superseding(claim).Superseding(named).Superseding(report)
            .Assert(new Old.Oath { Swearer = bert });
        article.At(10).Doubt("lost", "Reward", report).Doubt("lost", "agent", claim).Doubt("lost", "On")
            .Infer("by the crest", "Temper", from: claim).Superseding(strife)
            .Assert(errand with { Temper = Old.Mood.Jolly });
        facts.Read(new Source("later") { Published = When.After(claim) }).At(1).Assert(new Old.Oath { Swearer = anna });
        return facts.Build();
    }

    /// <summary>A single claim, of former names only.</summary>
    public static FactBase SingleBefore()
    {
        var facts = new FactBase.Builder();
        var anna = new Old.Knight("anna") { Name = "Anna", Rank = new Old.Label("Dame") };
        facts.Read(new Source("paper")).At(1).Assert(new Old.Errand { Agent = anna, Temper = Old.Mood.Angry, Distance = 3 });
        return facts.Build();
    }

    public static FactBase Now()
    {
        var facts = new FactBase.Builder();
        var (anna, bert) = (new Hero("anna") { Name = "Anna", Title = new Label("Dame") }, new Guild("bert") { Name = "Bert" });
        var article = facts.Read(new Source("paper"));
        var quest = new Quest { Doer = anna, Mood = Mood.Cross, Length = 3, Notes = ["Agent"] };
        var named = article.At(90).Assert(quest with { Id = "q" });
        var claim = article.At(80).By(bert).Plan(quest, by: anna);
        var feud = article.At(70).Assert(new Feud { Rivals = [anna], Since = When.After(claim), During = When.Before(quest) });
        var echo = article.At(60).If(new Echo { Of = quest }).Said(When.After(feud))
            .Assert(new Echo { Of = claim, Others = [quest, new Echo { Of = feud }], Tale = named });
        article.At(50).Said(When.At(quest)).Promise(new Oath { Swearer = anna });
        article.At(40).Assert(new Conflict { Claims = [claim, echo] });
        article.At(30).Retract(claim);
        article.At(20).Superseding(claim).Superseding(named).Superseding(echo)
            .Assert(new Oath { Swearer = bert });
        article.At(10).Doubt("lost", "Prize", echo).Doubt("lost", "doer", claim).Doubt("lost", "On")
            .Infer("by the crest", "Mood", from: claim).Superseding(feud)
            .Assert(quest with { Mood = Mood.Merry });
        facts.Read(new Source("later") { Published = When.After(claim) }).At(1).Assert(new Oath { Swearer = anna });
        return facts.Build();
    }
}
