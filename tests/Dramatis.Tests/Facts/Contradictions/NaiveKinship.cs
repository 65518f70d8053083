using Dramatis.Tests.Sample;
using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Who is whom, or a part of him, by all claims that say so.</summary>
internal sealed class NaiveKinship(List<Claim> claims)
{
    public Truth Differ(Many<Agent> players, Many<Agent> others) =>
        players.Concat(others).All(player => player.Identification == Identification.Identified)
            ? Not(Any([Holds(players, others), Holds(others, players)]))
            : Truth.No;

    public Truth Meet(Actor a, Actor b) => Any([Reach(a, b), Reach(b, a)]);

    // By every claim that there is, over and over, until nothing is new: first by firm ones only.
    public Truth Reach(Actor from, Actor to, bool withParts = true)
    {
        bool Reaches(Func<Claim, bool> counts)
        {
            var reached = new HashSet<EntityId> { from.Id };
            for (var count = 0; count < reached.Count;)
            {
                count = reached.Count;
                foreach (var claim in claims.Where(counts))
                {
                    if (claim.What is SameAs same && same.Who.Any(one => reached.Contains(one.Id)))
                    {
                        reached.UnionWith(same.Who.Select(one => one.Id));
                    }

                    if (withParts && claim.What is PartOf part && reached.Contains(part.Part.Id))
                    {
                        reached.Add(part.Whole.Id);
                    }
                }
            }

            return reached.Contains(to.Id);
        }

        bool Says(Claim claim) =>
            claim is { Modality: Modality.Actual, Polarity: Polarity.Affirmed, ModalPolarity: Polarity.Affirmed };

        return Reaches(claim => Says(claim) && claim.Certainty != Certainty.Possible && claim.Condition is null)
            ? Truth.Yes
            : Reaches(Says) ? Truth.Maybe : Truth.No;
    }

    private Truth Holds(Many<Agent> players, Many<Agent> others) =>
        others.Select(other => Any(players.Select(player => Reach(player, other)))).Min();
}
