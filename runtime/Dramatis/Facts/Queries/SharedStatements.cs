namespace Dramatis;

/// <summary>Makes the strongest statement that follows from each of two claims of one type.</summary>
/// <remarks>
/// Only what one of them leaves unsaid is dropped: members, and unidentified players of a list.
/// </remarks>
// docs/decisions.md: Agreements
internal sealed class SharedStatements(Statements statements, Principals principals)
{
    private readonly DenialCover _cover = new(principals);

    /// <summary>The statement; null if the claims differ in what both say.</summary>
    /// <param name="first">One claim.</param>
    /// <param name="second">The other.</param>
    /// <param name="isOwnType">True if both are told as they are.</param>
    /// <param name="isUsual">
    /// True if the statement usually follows: whoever says that good ties grow usually says that ties grow.
    /// </param>
    public Relation? Of(ComparedClaim first, ComparedClaim second, bool isOwnType, out bool isUsual)
    {
        isUsual = false;
        var (one, other) = (first.Claim.What, second.Claim.What);
        if (ClaimTimes.AreIrreconcilable(one, other)
            || (isOwnType && one.Id is not null && other.Id is not null && principals.Number(one) != principals.Number(other)))
        {
            return null;
        }

        if (!first.IsAffirmed)
        {
            return Covers(first, second) ? Denied(one, other) : Covers(second, first) ? Denied(other, one) : null;
        }

        var members = new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal);
        foreach (var member in first.Members.Where(member => second[member.Name].IsGiven && member.Name != ComparedClaim.Happening))
        {
            if (Common(member, second[member.Name]) is not { } common)
            {
                if (member.Name != first.Declared.Transparent || Matter(first, member, second, second[member.Name]) is not { } matter)
                {
                    return null;
                }

                (isUsual, common) = (true, [matter]);
            }

            if (common.Count > 0)
            {
                members.Add(member.Name, common);
            }
        }

        if (TimeOf(one, other) is { } time)
        {
            members.Add(first.TimeName!, [(FieldValue)time]);
        }

        return Made(first, members);
    }

    /// <summary>What two judged relations share; null if they share nothing, or say what is not so.</summary>
    private Relation? Matter(ComparedClaim first, ComparedMember a, ComparedClaim second, ComparedMember b) =>
        (a.Players, b.Players) is ([(Relation { Id: null } one, _)], [(Relation { Id: null } other, _)])
        && one.Descriptor == other.Descriptor
        && one is not (Negation or AnyOf)
            ? Of(statements.Make(one, first, default), statements.Make(other, second, default), isOwnType: false, out _)
            : null;

    // A denial also denies the same with more details.
    private bool Covers(ComparedClaim general, ComparedClaim specific) =>
        (general.Claim.ModalPolarity == Polarity.Affirmed || general.Claim.Polarity == Polarity.Affirmed
            || general.Members.Count == specific.Members.Count)
        && _cover.Covers(general.Claim.What, specific.Claim.What);

    // What is denied for a time is denied for each time in it.
    private static Relation Denied(Relation general, Relation specific)
    {
        var (a, b) = (((IAnchor)general).Time, ((IAnchor)specific).Time);
        var time = a is null || b is null ? null
            : b.Equals(a) || b.FallsIn(a) == Truth.Yes ? b
            : a.FallsIn(b) == Truth.Yes ? a
            : null;
        return Equals(time, b) ? specific : specific switch
        {
            StateRelation state => state with { During = time },
            EventRelation happens => happens with { On = time },
            _ => specific,
        };
    }

    private static When? TimeOf(Relation one, Relation other)
    {
        if (((IAnchor)one).Time is not { } a || ((IAnchor)other).Time is not { } b)
        {
            return null;
        }

        return a.Equals(b) ? a
            : one is not IEventRelation ? null
            : a.FallsIn(b) == Truth.Yes ? b
            : b.FallsIn(a) == Truth.Yes ? a
            : null;
    }

    private static Relation? Made(ComparedClaim first, Dictionary<string, IReadOnlyList<object>> members)
    {
        var isWhole = first.Claim.What.Id is null
            && first.Members.All(member => members.TryGetValue(member.Name, out var kept)
                && kept.Count == member.Count
                && kept.All(value => value is FieldValue || member.Players.Any(player => ReferenceEquals(player.Player, value))))
            && members.ContainsKey(first.TimeName ?? "") == ((IAnchor)first.Claim.What).Time is not null;
        return isWhole ? first.Claim.What : MemberTable.Make(first.Type, members);
    }

    private bool Has(ComparedMember member, int number) =>
        member.Players.Any(player => principals.Number(player.Player) == number);

    /// <summary>The values that both members say; null if they say unequal things.</summary>
    private List<object>? Common(ComparedMember a, ComparedMember b)
    {
        if (a.Fields.Count > 0 || b.Fields.Count > 0)
        {
            return a.Fields.Count == b.Fields.Count && a.Fields.All(b.Fields.Contains) ? [.. a.Fields.Cast<object>()]
                : a.Fields.All(b.Meets) && b.Fields.All(a.Meets) ? []
                : null;
        }

        var common = a.Players.Select(static player => player.Player)
            .Where(player => Has(b, principals.Number(player)))
            .DistinctBy(principals.Number)
            .ToList<object>();
        return common.Count > 0 && AreHad(a, b) && AreHad(b, a) ? common : null;
    }

    private bool AreHad(ComparedMember of, ComparedMember by) => of.Players.All(player =>
        !ComparedMember.IsIdentified(player.Player) || Has(by, principals.Number(player.Player)));
}
