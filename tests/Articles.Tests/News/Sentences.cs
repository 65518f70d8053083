namespace Articles.Tests.News;

/// <summary>
/// The encodings of 108 sentences of news, with the schemas Core, Diplomacy, Violence and Politics alone. Each is named by the
/// id of its record in PLOVER (Open Event Data Alliance, github.com/openeventdata/PLOVER), where its words stand; they are
/// not here. The sentences were edited from news and need not be true.
/// </summary>
internal static partial class Sentences
{
    public static FactFormat Format { get; } =
        new(CoreModel.Schema, DiplomacyModel.Schema, ViolenceModel.Schema, PoliticsModel.Schema);

    /// <summary>An encoding for each sentence, in the order of the records.</summary>
    public static IReadOnlyDictionary<string, Action<Story>> All { get; } = new Dictionary<string, Action<Story>>
    {
        ["PLOVER-GSR01-AGREE-0001"] = Agree0001,
        ["PLOVER-GSR01-AGREE-0004"] = Agree0004,
        ["PLOVER-GSR01-AGREE-0007"] = Agree0007,
        ["PLOVER-GSR01-AGREE-0010"] = Agree0010,
        ["PLOVER-GSR01-AGREE-0013"] = Agree0013,
        ["PLOVER-GSR01-AGREE-0016"] = Agree0016,
        ["PLOVER-GSR01-AGREE-0019"] = Agree0019,
        ["PLOVER-GSR01-AGREE-0022"] = Agree0022,
        ["PLOVER-GSR01-AGREE-0025"] = Agree0025,
        ["PLOVER-GSR01-AGREE-0028"] = Agree0028,
        ["PLOVER-GSR01-AGREE-0031"] = Agree0031,
        ["PLOVER-GSR01-AGREE-0035"] = Agree0035,
        ["PLOVER-GSR01-AGREE-0038"] = Agree0038,
        ["PLOVER-GSR01-AGREE-0041"] = Agree0041,
        ["PLOVER-GSR01-CONSULT-0003"] = Consult0003,
        ["PLOVER-GSR01-CONSULT-0006"] = Consult0006,
        ["PLOVER-GSR01-CONSULT-0009"] = Consult0009,
        ["PLOVER-GSR01-SUPPORT-0001"] = Support0001,
        ["PLOVER-GSR01-SUPPORT-0004"] = Support0004,
        ["PLOVER-GSR01-SUPPORT-0007"] = Support0007,
        ["PLOVER-GSR01-SUPPORT-0010"] = Support0010,
        ["PLOVER-GSR01-COOPERATE-0001"] = Cooperate0001,
        ["PLOVER-GSR01-COOPERATE-0005"] = Cooperate0005,
        ["PLOVER-GSR01-AID-0003"] = Aid0003,
        ["PLOVER-GSR01-AID-0006"] = Aid0006,
        ["PLOVER-GSR01-AID-0010"] = Aid0010,
        ["PLOVER-GSR01-CONCEDE-0002"] = Concede0002,
        ["PLOVER-GSR01-CONCEDE-0005"] = Concede0005,
        ["PLOVER-GSR01-CONCEDE-0008"] = Concede0008,
        ["PLOVER-GSR01-CONCEDE-0011"] = Concede0011,
        ["PLOVER-GSR01-RETREAT-0010"] = Retreat0010,
        ["PLOVER-GSR01-RETREAT-0014"] = Retreat0014,
        ["PLOVER-GSR01-RETREAT-0017"] = Retreat0017,
        ["PLOVER-GSR01-RETREAT-0020"] = Retreat0020,
        ["PLOVER-GSR01-RETREAT-0023"] = Retreat0023,
        ["PLOVER-GSR01-INVESTIGATE-0003"] = Investigate0003,
        ["PLOVER-GSR01-INVESTIGATE-0006"] = Investigate0006,
        ["PLOVER-GSR01-INVESTIGATE-0009"] = Investigate0009,
        ["PLOVER-GSR01-DEMAND-0003"] = Demand0003,
        ["PLOVER-GSR01-DEMAND-0006"] = Demand0006,
        ["PLOVER-GSR01-DEMAND-0009"] = Demand0009,
        ["PLOVER-GSR01-DEMAND-0012"] = Demand0012,
        ["PLOVER-GSR01-DEMAND-0015"] = Demand0015,
        ["PLOVER-GSR01-DEMAND-0019"] = Demand0019,
        ["PLOVER-GSR01-DEMAND-0022"] = Demand0022,
        ["PLOVER-GSR01-DEMAND-0025"] = Demand0025,
        ["PLOVER-GSR01-DEMAND-0028"] = Demand0028,
        ["PLOVER-GSR01-DEMAND-0032"] = Demand0032,
        ["PLOVER-GSR01-DEMAND-0035"] = Demand0035,
        ["PLOVER-GSR01-DISAPPROVE-0002"] = Disapprove0002,
        ["PLOVER-GSR01-DISAPPROVE-0005"] = Disapprove0005,
        ["PLOVER-GSR01-DISAPPROVE-0008"] = Retreat0020,
        ["PLOVER-GSR01-DISAPPROVE-0011"] = Disapprove0011,
        ["PLOVER-GSR01-DISAPPROVE-0014"] = Disapprove0014,
        ["PLOVER-GSR01-REJECT-0001"] = Reject0001,
        ["PLOVER-GSR01-REJECT-0004"] = Reject0004,
        ["PLOVER-GSR01-REJECT-0007"] = Reject0007,
        ["PLOVER-GSR01-REJECT-0010"] = Reject0010,
        ["PLOVER-GSR01-REJECT-0013"] = Reject0013,
        ["PLOVER-GSR01-REJECT-0016"] = Reject0016,
        ["PLOVER-GSR01-REJECT-0019"] = Reject0019,
        ["PLOVER-GSR01-REJECT-0022"] = Reject0022,
        ["PLOVER-GSR01-REJECT-0025"] = Reject0025,
        ["PLOVER-GSR01-REJECT-0028"] = Reject0028,
        ["PLOVER-GSR01-REJECT-0032"] = Reject0032,
        ["PLOVER-GSR01-REJECT-0035"] = Reject0035,
        ["PLOVER-GSR01-THREATEN-0003"] = Threaten0003,
        ["PLOVER-GSR01-THREATEN-0006"] = Threaten0006,
        ["PLOVER-GSR01-THREATEN-0009"] = Threaten0009,
        ["PLOVER-GSR01-THREATEN-0012"] = Threaten0012,
        ["PLOVER-GSR01-THREATEN-0015"] = Threaten0015,
        ["PLOVER-GSR01-THREATEN-0018"] = Threaten0018,
        ["PLOVER-GSR01-THREATEN-0021"] = Threaten0021,
        ["PLOVER-GSR01-THREATEN-0024"] = Threaten0024,
        ["PLOVER-GSR01-THREATEN-0027"] = Threaten0027,
        ["PLOVER-GSR01-PROTEST-0001"] = Protest0001,
        ["PLOVER-GSR01-PROTEST-0004"] = Protest0004,
        ["PLOVER-GSR01-PROTEST-0007"] = Protest0007,
        ["PLOVER-GSR01-PROTEST-0010"] = Protest0010,
        ["PLOVER-GSR01-PROTEST-0013"] = Protest0013,
        ["PLOVER-GSR01-PROTEST-0017"] = Protest0017,
        ["PLOVER-GSR01-PROTEST-0020"] = Protest0020,
        ["PLOVER-GSR01-PROTEST-0023"] = Protest0023,
        ["PLOVER-GSR01-PROTEST-0026"] = Protest0026,
        ["PLOVER-GSR01-MOBILIZE-0001"] = Mobilize0001,
        ["PLOVER-GSR01-MOBILIZE-0005"] = Mobilize0005,
        ["PLOVER-GSR01-SANCTION-0001"] = Sanction0001,
        ["PLOVER-GSR01-SANCTION-0004"] = Sanction0004,
        ["PLOVER-GSR01-SANCTION-0007"] = Sanction0007,
        ["PLOVER-GSR01-SANCTION-0010"] = Sanction0010,
        ["PLOVER-GSR01-SANCTION-0013"] = Sanction0013,
        ["PLOVER-GSR01-COERCE-0001"] = Coerce0001,
        ["PLOVER-GSR01-COERCE-0004"] = Coerce0004,
        ["PLOVER-GSR01-COERCE-0007"] = Coerce0007,
        ["PLOVER-GSR01-COERCE-0010"] = Coerce0010,
        ["PLOVER-GSR01-COERCE-0013"] = Coerce0013,
        ["PLOVER-GSR01-COERCE-0016"] = Coerce0016,
        ["PLOVER-GSR01-COERCE-0018"] = Coerce0018,
        ["PLOVER-GSR01-ASSAULT-0003"] = Assault0003,
        ["PLOVER-GSR01-ASSAULT-0006"] = Assault0006,
        ["PLOVER-GSR01-ASSAULT-0009"] = Assault0009,
        ["PLOVER-GSR01-ASSAULT-0012"] = Assault0012,
        ["PLOVER-GSR01-ASSAULT-0015"] = Assault0015,
        ["PLOVER-GSR01-FIGHT-0003"] = Fight0003,
        ["PLOVER-GSR01-FIGHT-0006"] = Coerce0018,
        ["PLOVER-GSR01-FIGHT-0009"] = Fight0009,
        ["PLOVER-GSR01-FIGHT-0012"] = Fight0012,
        ["PLOVER-GSR01-FIGHT-0015"] = Fight0015,
    };

    /// <summary>The sentences in one fact base, a source each.</summary>
    public static FactBase Make()
    {
        var facts = new FactBase.Builder();
        foreach (var (id, encode) in All)
        {
            encode(new(facts.Read(new Source(id))));
        }

        return facts.Build();
    }
}
