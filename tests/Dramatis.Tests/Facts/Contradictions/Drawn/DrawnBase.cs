using CsCheck;
using Dramatis.Tests.Sample;
using static Dramatis.Tests.Facts.Contradictions.Drawn.DrawnSchema;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>Fact bases of drawn claims over drawn types.</summary>
internal static class DrawnBase
{
    private static readonly Person[] s_people =
    [
        .. Enumerable.Range(0, 4).Select(i => new Person($"p{i}") { Name = $"P{i}" }),
        new("somebody") { Identification = Identification.Anonymous },
        new("unsaid") { Identification = Identification.Unresolved },
    ];

    private static readonly Gen<Person> GenPerson = Gen.Frequency((8, Gen.Int[0, 3]), (1, Gen.Int[4, 5])).Select(i => s_people[i]);

    private static readonly Gen<Many<Person>> GenPeople = Gen.Select(Gen.Shuffle(s_people), Gen.Int[0, 3]).Select(
        Many<Person> (people, count) => [.. people.Take(count == 1 ? 2 : count).OrderBy(static one => one.Identification)]);

    private static readonly Gen<When?> GenTime =
        AnyOf<When?>(null, "2020", "2024", "2024-05", "2024-06-03", "2023/2025", "2019/2021", "2021/2024-05", "2030");

    private static readonly Gen<(int Type, DrawnMembers Members, When? Time)> GenPlain = Gen.Select(
        Gen.Int[0, 3],
        GenPerson,
        GenPerson.Null(),
        GenPeople,
        Gen.Select(AnyOf<string?>(null, "red", "green", "blue"), AnyOf<decimal?>(null, 40, 70)),
        GenTime).Select((type, p, q, l, fields, time) => (type, new DrawnMembers(p, q, l, null, fields.Item1, fields.Item2), time));

    private static readonly Gen<Func<RelationDescriptor[], Relation>> GenDrawn = Gen.Select(GenPlain, GenPlain, Gen.Int[0, 3]).Select(Drawn);

    private static readonly Gen<Func<RelationDescriptor[], Relation>> GenLink =
        Gen.Select(Gen.Int[0, 2], GenPerson, GenPerson, GenTime).Select(Link);

    private static readonly Gen<Action<Reading, RelationDescriptor[]>> GenTelling = Gen.Select(
        Gen.Frequency((10, GenDrawn), (1, GenLink)),
        Gen.Frequency((4, Gen.Const(Certainty.Certain)), (1, Gen.Enum<Certainty>())),
        Gen.Frequency((3, Gen.Const(Polarity.Affirmed)), (1, Gen.Const(Polarity.Denied))),
        Gen.Frequency(
            (6, Gen.Const(Modality.Actual)),
            (1, AnyOf(Modality.Planned, Modality.Considered, Modality.Demanded, Modality.Recommended, Modality.Threatened))),
        Gen.Select(Gen.Bool, GenPerson.Null(), Gen.Int[0, 20])).Select(Telling);

    /// <summary>The types, and a base of two sources in which each tells half of the claims.</summary>
    public static Gen<(RelationDescriptor[] Types, FactBase Facts)> GenFacts { get; } = Gen.Select(GenTypes, GenTelling.Array[0, 12]).Select(
        static (types, tellings) =>
        {
            var builder = new FactBase.Builder();
            Reading[] sources = [builder.Read(new("one")), builder.Read(new("other"))];
            foreach (var (i, tell) in tellings.Index())
            {
                try
                {
                    tell(sources[i % 2], types);
                }
                catch (ValidationException)
                {
                    // A sameness with oneself is no claim.
                }
            }

            return (types, builder.Build());
        });

    private static Func<RelationDescriptor[], Relation> Drawn(
        (int Type, DrawnMembers Members, When? Time) whole, (int Type, DrawnMembers Members, When? Time) matter, int form) => types =>
        Make(types, form switch
        {
            0 => (whole.Type, whole.Members with { M = Make(types, matter) }, whole.Time),
            1 => (whole.Type, whole.Members with { M = !Make(types, matter) }, whole.Time),
            _ => whole,
        });

    private static Func<RelationDescriptor[], Relation> Link(int kind, Person a, Person b, When? time) => _ => kind switch
    {
        0 => new PartOf(a, b),
        1 => new SameAs([a, b]),
        _ => new ActsFor(a, b, during: time),
    };

    private static Action<Reading, RelationDescriptor[]> Telling(
        Func<RelationDescriptor[], Relation> what,
        Certainty certainty,
        Polarity polarity,
        Modality modality,
        (bool DeniesMode, Person? Holder, int Reserve) how) =>
        (source, types) => Tell(source, new(what(types), polarity), certainty, modality, how);

    private static Relation Make(RelationDescriptor[] types, (int Type, DrawnMembers Members, When? Time) one) =>
        types[one.Type].Aspect == Aspect.Event
            ? new DrawnEvent(types[one.Type], one.Members) { On = one.Time }
            : new DrawnState(types[one.Type], one.Members) { During = one.Time };

    private static void Tell(
        Reading source,
        Proposition what,
        Certainty certainty,
        Modality modality,
        (bool DeniesMode, Person? Holder, int Reserve) how)
    {
        var passage = source.At(1);
        passage = how.Reserve switch
        {
            0 => passage.If("it rains"),
            1 => passage.Repeatedly,
            2 => passage.Qualified("formally"),
            3 => passage.Doubt("The line is torn."),
            _ => passage,
        };
        passage = certainty switch
        {
            Certainty.Probable => passage.Probably,
            Certainty.Possible => passage.Possibly,
            Certainty.Uncommitted => passage.Uncommitted,
            _ => passage,
        };
        var holders = how.Holder is { } holder ? new Many<Actor>([holder]) : default;
        _ = modality switch
        {
            Modality.Actual => passage.Assert(what),
            _ when how.DeniesMode => passage.Deny(what, modality, holders),
            Modality.Planned => passage.Plan(what, holders),
            Modality.Considered => passage.Consider(what, holders),
            Modality.Recommended => passage.Recommend(what, holders),
            Modality.Threatened => passage.Threaten(what, holders),
            _ => passage.Demand(what, holders),
        };
    }
}
