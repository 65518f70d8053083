using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Derives what follows from a claim by the declarations of its type and of its bases.</summary>
/// <remarks>
/// Every step has one premise, so a claim is followed on its own, and the work grows with the number of claims. Nothing is
/// derived twice from one claim, at whatever time, so circles of declarations end.
/// </remarks>
// docs/decisions.md: Consequences
internal sealed class Deriver
{
    private readonly Dictionary<RelationDescriptor, Rule[]> _rules = new(ReferenceEqualityComparer.Instance);

    /// <summary>A declared consequence with its kind.</summary>
    private readonly record struct Rule(DerivationKind Kind, Consequence Consequence);

    /// <summary>Tells whether anything can follow from a relation of a type.</summary>
    public bool IsPremise(RelationDescriptor type) => RulesOf(type).Length > 0;

    /// <summary>All claims that follow from one, over one step or several.</summary>
    public List<DerivedClaim> Of(Claim claim)
    {
        var derived = new List<DerivedClaim>();
        if (!IsPremise(claim.What.Descriptor) || !IsFollowed(claim))
        {
            return derived;
        }

        var seen = new HashSet<(UInt128, Polarity, bool, bool)> { (Content(claim.What), Polarity.Affirmed, false, false) };
        Follow(new(claim, claim, default));
        for (var next = 0; next < derived.Count; next++)
        {
            if (derived[next].Claim.Polarity == Polarity.Affirmed)
            {
                Follow(derived[next]);
            }
        }

        return derived;

        void Follow(DerivedClaim from)
        {
            foreach (var rule in RulesOf(from.Claim.What.Descriptor).Where(rule => IsAllowed(rule, from)))
            {
                foreach (var conclusion in Conclusions(rule, from.Claim))
                {
                    var step = Step(rule, from, conclusion);
                    if (seen.Add((Content(conclusion.What), conclusion.Polarity, step.IsInertial, step.IsLikely)))
                    {
                        derived.Add(step);
                    }
                }
            }
        }
    }

    /// <summary>The propositions that a rule draws from a claim. The state that an event ends is denied.</summary>
    private static IEnumerable<Proposition> Conclusions(Rule rule, Claim claim)
    {
        var members = MemberTable.Of(claim.What);
        var followers = rule.Consequence.Matter is { } matter
            ? Matters(members[matter], rule.Kind, claim.What)
            : ConsequenceMaker.Make(rule.Consequence, members, TimeOf(rule, claim.What));
        return followers.Select(follower => rule.Kind == DerivationKind.Ends ? !follower.Plain : follower.Plain);
    }

    // A state of a day and an event of that day can follow from each other, each at a time that names the other.
    private static UInt128 Content(Relation what) => RelationHash.WithoutIdOf(what switch
    {
        StateRelation state => state with { During = null },
        EventRelation happens => happens with { On = null },
        _ => what,
    });

    /// <summary>The players of a position that follow: relations, and what a claim says is so without any reservation.</summary>
    private static IEnumerable<Proposition> Matters(IReadOnlyList<object> players, DerivationKind kind, Relation from)
    {
        foreach (var player in players)
        {
            var proposition = player switch
            {
                Relation relation => relation,
                Claim
                {
                    Modality: Modality.Actual,
                    Condition: null,
                    Certainty: Certainty.Certain,
                    Recurrence: Recurrence.Once,
                    Qualifiers.Count: 0,
                    QualifiedParts.Count: 0,
                    Doubts.Count: 0,
                } said => said.Proposition,
                _ => default(Proposition?),
            };
            if (proposition?.Plain is not { } plain)
            {
                continue;
            }

            if (kind == DerivationKind.Implies)
            {
                yield return plain;
            }
            else if (plain.What is StateRelation state)
            {
                yield return plain with { What = state with { During = When.After(from), Id = null } };
            }
        }
    }

    private static When? TimeOf(Rule rule, Relation from)
    {
        if (rule.Kind != DerivationKind.Implies)
        {
            return When.After(from);
        }

        var target = rule.Consequence.Relation!.Aspect;
        return (from, target) switch
        {
            (IEventRelation { On: { } on }, Aspect.Event) => on,
            (IStateRelation { During: { } during }, Aspect.State) => during,
            (IEventRelation, Aspect.State) => When.AsOf(from),
            (IStateRelation { During: not null }, Aspect.Event) => When.During(from),
            _ => null,
        };
    }

    private static DerivedClaim Step(Rule rule, DerivedClaim from, Proposition to)
    {
        var context = ConsequenceContext.Of(from.Claim, rule.Consequence);
        var step = new Derivation(rule.Kind, from.Claim.What, to, rule.Consequence.IsLikely);
        return new(new(to, from.Claim.Mode, context), from.Origin, from.Steps.And(step));
    }

    // Denials and questions of degree have no consequences: whoever denies a withdrawal does not say that somebody stays.
    private static bool IsFollowed(Claim claim) =>
        claim is { Polarity: Polarity.Affirmed, ModalPolarity: Polarity.Affirmed };

    /// <summary>
    /// Tells whether a step may be added: a second likely one would be a guess, and a change of state needs one event, told
    /// whole.
    /// </summary>
    private static bool IsAllowed(Rule rule, DerivedClaim from) =>
        (!rule.Consequence.IsLikely || !from.IsLikely)
        && (rule.Kind == DerivationKind.Implies
            || (!from.IsInertial && from.Claim is { Recurrence: Recurrence.Once, Qualifiers.Count: 0, QualifiedParts.Count: 0 }));

    private Rule[] RulesOf(RelationDescriptor type)
    {
        ref var rules = ref CollectionsMarshal.GetValueRefOrAddDefault(_rules, type, out _);
        return rules ??= [.. type.WithBases().SelectMany(static one =>
            one.Implies.Select(static follower => new Rule(DerivationKind.Implies, follower))
                .Concat(one.Initiates.Select(static follower => new Rule(DerivationKind.Begins, follower)))
                .Concat(one.Terminates.Select(static follower => new Rule(DerivationKind.Ends, follower))))];
    }
}
