using CsCheck;
using Dramatis.CompilerServices;
using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>Relation types with declarations that are drawn.</summary>
internal static class DrawnSchema
{
    private const int Count = 4;
    private static readonly string[] s_positions = ["p", "q", "l"];

    private static readonly Gen<Many<(string Own, string Other)>> GenMapping = Gen.OneOf(
        Gen.Select(GenPosition(), GenPosition()).Select(Many<(string, string)> (one, other) => [(one, other)]),
        Gen.Select(GenPosition(), GenPosition(), GenPosition()).Select(Many<(string, string)> (one, two, other) =>
            one == two ? [(one, other)] : [(one, other), (two, other)]),
        Gen.Select(GenPosition(), GenPosition()).Select(Many<(string, string)> (one, other) =>
            [(one, other), ("colour", "colour")]),
        Gen.Const<Many<(string, string)>>([("p", "p"), ("q", "q")]));

    // A relation that follows has a player in the required position.
    private static readonly Gen<Many<(string Own, string Other)>> GenMembers = AnyOf<Many<(string, string)>>(
        [("p", "p"), ("q", "q")], [("p", "q"), ("q", "p")], [("l", "p")], [("l", "p"), ("l", "q")], [("p", "p"), ("l", "l")],
        [("p", "p"), ("q", "l"), ("l", "l"), ("colour", "colour")], [("p", "p"), ("m", "m")], [("q", "p")]);

    private static readonly Gen<Many<FieldCondition>> GenWhere = Gen.Frequency(
        (2, Gen.Const(default(Many<FieldCondition>))),
        (1, AnyOf<Many<FieldCondition>>([new("colour", ["red"])], [new("colour", ["red", "blue"])])));

    private static readonly Gen<(int Target, Exclusion Terms)> GenExclusion = Gen.Select(
        Gen.Int[0, Count - 1], GenMapping, GenWhere, Gen.Bool, Gen.Bool).Select((target, mapping, where, isSoft, needsAll) =>
            (target, new Exclusion($"Drawn.T{target}", mapping) { Where = where, IsSoft = isSoft, NeedsAllPlayers = needsAll }));

    private static readonly Gen<(int Target, Many<(string, string)> Members, bool IsLikely, bool IsRed)> GenConsequence =
        Gen.Select(Gen.Int[-1, Count - 1], GenMembers, Gen.Bool, Gen.Bool);

    /// <summary>The types of a schema.</summary>
    public static Gen<RelationDescriptor[]> GenTypes { get; } = Gen.Select(
        Gen.Bool.Array[Count],
        GenExclusion.Array[0, 2].Array[Count],
        GenConsequence.Array[0, 2].Array[Count],
        GenConsequence.Array[0, 1].Array[Count],
        Gen.Int[0, 1023].Array[Count]).Select(Types);

    public static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> GenPosition() => AnyOf(s_positions);

    private static RelationDescriptor[] Types(
        bool[] areEvents,
        (int Target, Exclusion Terms)[][] exclusions,
        (int Target, Many<(string, string)> Members, bool IsLikely, bool IsRed)[][] implications,
        (int Target, Many<(string, string)> Members, bool IsLikely, bool IsRed)[][] turns,
        int[] traits)
    {
        var types = new RelationDescriptor[Count];
        for (var i = 0; i < Count; i++)
        {
            var (number, trait) = (i, traits[i]);

            // The last type derives from the one before it.
            var hasBase = i == Count - 1 && (trait & 256) != 0;
            var isEvent = areEvents[hasBase ? i - 1 : i];
            var states = turns[i].Where(turn => isEvent && (turn.Target < 0 || !areEvents[turn.Target])).ToArray();
            types[i] = new($"Drawn.T{i}", isEvent ? Aspect.Event : Aspect.State)
            {
                Bases = hasBase ? [types[i - 1]] : default,
                Positions =
                [
                    new("p", ["Actor"], 1, 1) { IsActing = (trait & 1) != 0 },
                    new("q", ["Actor"], 0, 1) { IsActing = (trait & 2) != 0 },
                    new("l", ["Actor"], 0, null) { IsActing = (trait & 4) != 0 },
                    new("m", ["Relation"], 0, 1) { IsTransparent = (trait & 8) != 0 },
                ],
                Key = (trait & 16) != 0 ? ["p", "q", "m"] : ["p", "q", "l", "m", "colour"],
                Exclusive = (trait & 96) == 96 ? ["q", "colour"] : default,
                Excludes = [.. exclusions[i].Select(static one => one.Terms)],
                Implies = [.. implications[i].Select(one => Consequence(types, one))],
                Initiates = [.. states.Where(static one => one.IsRed).Select(one => Consequence(types, one))],
                Terminates = [.. states.Where(static one => !one.IsRed).Select(one => Consequence(types, one))],
                Opposites = (trait & 128) != 0 ? [new("colour", "red", "green", false), new("colour", "red", "blue", true)] : default,
                Total = (trait & 512) != 0 ? new("share", ["q"], 100) : null,
                Read = members => Read(types[number], members),
            };
        }

        return types;
    }

    private static Consequence Consequence(
        RelationDescriptor[] types, (int Target, Many<(string, string)> Members, bool IsLikely, bool IsRed) one) => one.Target < 0
        ? new("m") { IsLikely = one.IsLikely }
        : new(() => types[one.Target], one.Members)
        {
            IsLikely = one.IsLikely,
            Where = one.IsRed && !one.Members.Includes(("colour", "colour")) ? [new("colour", ["red"])] : default,
        };

    private static Relation Read(RelationDescriptor type, MemberReader members)
    {
        var read = new DrawnMembers(
            members.GetPlayer<Person>("p"),
            members.GetPlayer<Person>("q"),
            members.GetPlayers<Person>("l"),
            members.GetPlayer<Relation>("m"),
            members.Get("colour", Scalar.Text),
            members.GetOrNull("share", Scalar.Decimal));
        return type.Aspect == Aspect.Event
            ? new DrawnEvent(type, read) { On = members.Get("on", Scalar.When) }
            : new DrawnState(type, read) { During = members.Get("during", Scalar.When) };
    }
}
