namespace Dramatis.Schema.Tests.Binding;

/// <summary>Findings in what relations say of others, each alone at its place.</summary>
internal static class ClauseExamples
{
    private const string Two = "relations: { S: { aspect: state, roles: { a: Actor, b: Actor? }, fields: { f: Format?, t: text?, c: Code? } }, ";

    public static TheoryData<string, string> OneFile => new()
    {
        { "UnknownName", "relations: { R: { roles: { a: Actor }, implies: { [|S|]: { a: a } } } }" },
        { "WrongKind", "relations: { R: { aspect: event, roles: { a: Actor }, initiates: { [|ActsFor|]: { a: agent } } } }" },
        { "WrongKind", "relations: { R: { roles: { a: '[|PartOf|]', b: Actor } } }" },
        { "UnknownMember", Two + "R: { roles: { a: Actor }, implies: { S: { a: a, [|x|]: b } } } }" },
        { "UnknownMember", Two + "R: { roles: { a: Actor+ }, implies: { S: { a: [a, [|x|]] } } } }" },
        { "UnknownMember", "relations: { R: { roles: { a: Actor, b: Actor, c: Actor }, implies: { PartOf: { a: part, b: whole, c: [|hole|] } } } }" },
        { "UnknownMember", Two + "R: { roles: { a: Actor }, excludes: { S: { a: a, where: { [|x|]: remote } } } } }" },
        { "UnknownMember", "relations: { R: { aspect: event, roles: { a: Relation }, terminates: [|x|] } }" },
        { "UnmappedMember", Two + "R: { roles: { a: Actor }, implies: { [|S|]: { a: b } } } }" },
        { "UnmappedMember", "relations: { R: { roles: { a: Actor }, implies: { [|ActsFor|]: { a: agent } } } }" },
        { "UnmappedMember", "relations: { S: { roles: { a: Actor }, fields: { f: Format } }, R: { roles: { a: Actor }, implies: { [|S|]: { a: a } } } }" },
        { "AbstractConsequence", "relations: { S: { abstract: true, roles: { a: Actor } }, R: { roles: { a: Actor }, implies: { [|S|]: { a: a } } } }" },
        { "NothingInCommon", "actors: { A: , B: }\nrelations: { S: { roles: { a: A } }, R: { roles: { b: B }, implies: { S: { b: [|a|] } } } }" },
        { "NothingInCommon", "actors: { A: , B: }\nrelations: { S: { roles: { a: A } }, R: { roles: { b: B }, excludes: { S: { b: [|a|] } } } }" },
        { "NothingInCommon", Two + "R: { roles: { a: Actor }, fields: { n: integer? }, implies: { S: { a: a, n: [|f|] } } } }" },
        { "NothingInCommon", Two + "R: { roles: { a: Actor }, fields: { t: text? }, implies: { S: { a: a, t: [|c|] } } } }" },
        { "NothingInCommon", Two + "R: { roles: { a: Actor, b: Actor }, implies: { S: { a: a, b: [|t|] } } } }" },
        { "NothingInCommon", "relations: { R: { roles: { a: Relation, b: Actor }, implies: { ActsFor: { a: [|agent|], b: principal } } } }" },
        { "UnsharedList", Two + "R: { roles: { a: Actor }, implies: { S: { [|a|]: [a, b] } } } }" },
        { "UnsharedList", Two + "R: { roles: { a: Actor(3..) }, implies: { S: { [|a|]: [a, b] } } } }" },
        { "UnsharedList", "relations: { S: { roles: { a: Actor, b: Actor, c: Actor } }, R: { roles: { a: Actor+ }, implies: { S: { [|a|]: [a, b, c] } } } }" },
        { "UnsharedList", "relations: { S: { roles: { a: Actor, b: Actor(2..) } }, R: { roles: { a: Actor+ }, implies: { S: { [|a|]: [a, b] } } } }" },
        { "RepeatedItem", Two + "R: { roles: { a: Actor+ }, implies: { S: { a: [a, [|a|]] } } } }" },
        { "NoEventOrState", Two + "R: { roles: { a: Actor }, initiates: { [|S|]: { a: a } } } }" },
        { "NoEventOrState", "relations: { R: { aspect: state, roles: { a: Relation }, terminates: [|a|] } }" },
        { "NoEventOrState", "relations: { S: { roles: { a: Actor } }, R: { aspect: event, roles: { a: Actor }, terminates: { [|S|]: { a: a } } } }" },
        { "BegunAndEnded", Two + "R: { aspect: event, roles: { a: Actor }, initiates: { S: { a: a } }, terminates: { [|S|]: { a: a } } } }" },
        { "BegunAndEnded", "relations: { R: { aspect: event, roles: { a: Relation }, initiates: a, terminates: [|a|] } }" },
        { "BadCondition", Two + "R: { roles: { a: Actor }, excludes: { S: { a: a, where: { [|b|]: remote } } } } }" },
        { "BadCondition", Two + "R: { roles: { a: Actor }, excludes: { S: { a: a, where: { [|t|]: remote } } } } }" },
        { "BadCondition", Two + "R: { roles: { a: Actor }, excludes: { S: { a: a, where: { f: [remote, [|remot|]] } } } } }" },
        { "BadCondition", Two + "R: { roles: { a: Actor }, implies: { S: { a: a, where: { [|f|]: [remote, in-person] } } } } }" },
        { "BadCondition", Two + "R: { roles: { a: Actor }, excludes: { S: { a: a, where: { [|f|]: [] } } } } }" },
        { "BadCondition", Two + "R: { roles: { a: Actor }, fields: { f: Format? }, implies: { S: { a: a, f: f, where: { [|f|]: remote } } } } }" },
        { "RepeatedItem", Two + "R: { roles: { a: Actor }, excludes: { S: { a: a, where: { f: [remote, [|remote|]] } } } } }" },
        { "BadOpposite", "enums: { E: { a: { opposes: [|a|] }, b: } }" },
        { "BadOpposite", "enums: { E: { a: { opposes: [b, [|c|]] }, b: } }" },
        { "ChangingCircle", "relations: { R: { roles: { a: Actor, b: Actor }, implies: { [|R|]: { a: b, b: a } } } }" },
        { "BadTotal", "relations: { R: { roles: { a: Actor }, fields: { n: text? }, total: { of: [|n|], per: a, most: 1 } } }" },
        { "BadTotal", "relations: { R: { roles: { a: Actor }, fields: { n: integer* }, total: { of: [|n|], per: a, most: 1 } } }" },
        { "BadTotal", "relations: { R: { roles: { a: Actor }, fields: { n: decimal? }, total: { of: n, per: [a, [|n|]], most: 1 } } }" },
        { "BadTotal", "relations: { R: { roles: { a: Actor }, fields: { n: quantity? }, total: { of: n, per: a, most: [|many|] } } }" },
        { "UnknownMember", "relations: { R: { roles: { a: Actor }, fields: { n: decimal? }, total: { of: n, per: [|b|], most: 1 } } }" },
        { "UnknownMember", "relations: { R: { roles: { a: Actor }, fields: { n: decimal? }, total: { of: [|m|], per: a, most: 1 } } }" },
        { "WrongPlayers", "relations: { R: { roles: { a: { player: Relation, acts: [|true|] } } } }" },
        { "WrongPlayers", "relations: { R: { roles: { a: { player: Actor | Claim, transparent: [|true|] } } } }" },
        { "WrongPlayers", "relations: { R: { roles: { a: Actor }, implies: [|a|] } }" },
    };

    /// <summary>Findings that lie across files, with the other file.</summary>
    public static TheoryData<string, string, string> TwoFiles => new()
    {
        { "UnmappedMember", "relations: { R: { roles: { a: Actor }, implies: { [|M.S|]: { a: b } } } }",
            "namespace: M\nrelations: { Q: { abstract: true, roles: { a: Actor } }, S: { is: Q, roles: { b: Actor } } }" },
        { "UnknownMember", "relations: { R: { roles: { a: Actor }, excludes: { M.S: { a: [|c|] } } } }",
            "namespace: M\nrelations: { Q: { abstract: true, roles: { a: Actor } }, S: { is: Q, roles: { b: Actor } } }" },
        { "NoEventOrState", "relations: { R: { aspect: event, roles: { a: Actor }, initiates: { [|M.S|]: { a: a } } } }",
            "namespace: M\nrelations: { S: { roles: { a: Actor } } }" },
    };
}
