using System.Globalization;

namespace Dramatis;

/// <summary>Makes the keys by which statements that may be shared are found.</summary>
/// <remarks>A key has whatever two claims that agree cannot differ in, and the players of the required positions.</remarks>
internal sealed class StatementKeys(Principals principals)
{
    /// <summary>The parts of a claim in which two that agree are equal.</summary>
    public string Mode(Claim claim)
    {
        var holders = claim.Modality is Modality.Actual or Modality.Expected ? default : claim.EffectiveHolders;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{claim.Modality} {claim.ModalPolarity} {claim.Polarity} {claim.Recurrence} {Joined(holders)} {ConditionOf(claim)}");
    }

    /// <summary>The key of a statement.</summary>
    public string Of(ComparedClaim statement)
    {
        var head = $"{statement.Type.Name} {Mode(statement.Claim)}";
        if (!statement.IsAffirmed)
        {
            // Of two denials one says the same as the other, or more. A word that narrows one is no part of the other.
            var words = statement.Claim.Qualifiers.Concat(statement.Claim.QualifiedParts.Select(static words => $"{words}"));
            return $"{head} {Denied(statement.Claim.What)} {string.Join('+', words.Order(StringComparer.Ordinal))}";
        }

        return string.Join(
            ';', statement.Type.RequiredPositions.Select(position => $"{position}:{Players(statement[position])}").Prepend(head));
    }

    // A relation that is denied, or is a part of one: its type and the players of its required positions.
    private string Denied(Relation relation)
    {
        var members = MemberTable.Of(relation);
        var players = relation.Descriptor.RequiredPositions.Select(position => string.Join('+', members[position]
            .OfType<IPlayer>()
            .Select(player => player is Relation { Id: null } part ? Denied(part) : Joined([principals.Number(player)]))
            .Order(StringComparer.Ordinal)));
        return $"{relation.Descriptor.Name}({string.Join(';', players)})";
    }

    private static string ConditionOf(Claim claim) => claim.Condition switch
    {
        null => "",
        { What: { } what } => $"if {what.Polarity} {RelationHash.Of(what.What)}",
        { } words => $"if {words}",
    };

    private static string Joined(IEnumerable<int> numbers) =>
        string.Join(',', numbers.Distinct().Order().Select(static number => number.ToString(CultureInfo.InvariantCulture)));

    private string Joined(Many<Actor> actors) => Joined(actors.Select(principals.Number));

    // An unidentified player of a list may be left unsaid by the other claim.
    private string Players(ComparedMember member)
    {
        var named = member.Players.Select(static player => player.Player).Where(ComparedMember.IsIdentified).ToList();
        return Joined((named.Count > 0 ? named : member.Players.Select(static player => player.Player)).Select(principals.Number));
    }
}
