namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Claims about values, with every part that a claim can have.</summary>
internal sealed class ClaimDraw(Draw draw, ValueDraw values)
{
    // In JSON a claim holds those that it refers to, which hold others in turn.
    private const int Nested = 2;

    private readonly FactBase.Builder _facts = new();
    private readonly List<Source> _sources = [];

    public FactBase Make(int count, Action<EntityForm> seen)
    {
        for (var i = 0; i < 2; i++)
        {
            _sources.Add(Source(i));
            values.Anchors.Add(_facts.Read(_sources[i]));
        }

        List<EntityDeclaration> types = [.. values.Relations];
        for (var i = 0; i < count && types.Count > 0; i++)
        {
            var form = values.Relation(types[i % types.Count], 1);
            seen(form);
            Claim(form);
        }

        return _facts.Build();
    }

    private Source Source(int number) => new($"source-{number}")
    {
        Title = draw.Chance(2) ? "A \"title\" \u2028 of it" : null,
        Publisher = draw.Chance(2) ? draw.Pick(values.Actors) : null,
        Authors = [.. draw.Some(values.Actors, 0, 2)],
        Published = draw.Chance(2) ? values.Time() : null,
        Uri = draw.Chance(2) ? new("https://例え.jp/ü%20") : null,
        TextHash = draw.Chance(2) ? new('a', 64) : null,
    };

    private void Claim(EntityForm form)
    {
        var relation = (Relation)ValueDraw.Built(form);
        var passage = Details(Manner(_facts.Read(draw.Pick(_sources)).At([.. Enumerable.Range(0, draw.Number(1, 3)).Select(_ => Place())])), form);
        try
        {
            var claim = values.Claims.Count > 0 && draw.Chance(10)
                ? passage.Retract(draw.Pick(values.Claims))
                : Told(passage, form.Declared, new(relation, draw.Pick(Polarity.Affirmed, Polarity.Denied)));
            if (values.Claims.Count < Nested)
            {
                values.Claims.Add(claim);
                values.Anchors.AddRange(form.Declared.Aspect == "event" ? [claim, claim.What] : [claim]);
            }
        }
        catch (ValidationException refused) when (refused.Issues.All(static issue => issue.Code == ValidationCodes.Correction))
        {
            // It says the very same as what it would correct.
        }
    }

    private Locator Place() => draw.Pick(new(draw.Number(1, 99)), Locator.Cell(draw.Number(1, 9), 2), Locator.Span(3, draw.Number(0, 5), 6));

    private Passage Manner(Passage passage)
    {
        for (var i = draw.Number(0, 2); i > 0; i--)
        {
            passage = passage.By([.. draw.Some(values.Actors, 1, 2)]);
        }

        passage = draw.Chance(3) ? passage.Said(values.Time()) : passage;
        passage = draw.Number(0, 5) switch
        {
            4 => passage.If("the \"wind\" { } turns\u2028"),
            5 => passage.If(new Proposition(
                (Relation)ValueDraw.Built(values.Relation(draw.Pick([.. values.Relations]), 0)), draw.Pick(Polarity.Affirmed, Polarity.Denied))),
            _ => passage,
        };
        passage = draw.Pick(passage, passage.Probably, passage.Possibly, passage.Uncommitted);
        passage = draw.Pick(passage, passage.Repeatedly, passage.Generally);
        return draw.Pick(passage, passage.Quoted);
    }

    private Passage Details(Passage passage, EntityForm form)
    {
        passage = draw.Pick(passage, passage.Presupposed, passage.Implied);
        for (var i = draw.Number(0, 2); i > 0; i--)
        {
            var part = draw.Pick(null, draw.Pick([.. form.Declared.Members.Values]).CSharpName);
            var other = values.Claims.Count > 0 ? draw.Pick(null, draw.Pick(values.Claims)) : null;
            passage = passage.As(draw.Pick(values.Actors), "that \\ man")
                .Infer("from the text", part, draw.Pick(null, "XXXX-05-03"))
                .Doubt("it is smudged\n", part, other);
        }

        return values.Claims.Count > 0 && draw.Chance(8) ? passage.Superseding(draw.Pick(values.Claims)) : passage;
    }

    private Claim Told(Passage passage, EntityDeclaration type, Proposition what)
    {
        Many<Actor> by = [draw.Pick(values.Actors)];
        Many<Actor> to = [.. draw.Some(values.Actors, 1, 2)];
        return (type.Modalities.Count == 0 ? draw.Pick(EntityDraw.Modalities) : draw.Pick(type.Modalities)) switch
        {
            "attempted" => passage.Attempt(what, by),
            "planned" => draw.Chance(2) ? passage.Deny(what, Modality.Planned, by) : passage.Plan(what, by),
            "promised" => passage.Promise(what, by, to),
            "threatened" => passage.Threaten(what, by, to),
            "offered" => passage.Offer(what, by, to),
            "considered" => passage.Consider(what),
            "demanded" => passage.Demand(what, by, to),
            "recommended" => passage.Recommend(what, null, to),
            "desired" => passage.Desire(what, by),
            "expected" => passage.Expect(what),
            _ => draw.Chance(2) ? passage.Deny(what) : passage.Assert(what),
        };
    }
}
