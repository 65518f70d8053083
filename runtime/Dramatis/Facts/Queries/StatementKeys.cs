using System.Globalization;
using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>The key of a statement. Two that may be shared have one key; two of one key need not share anything.</summary>
/// <param name="Type">The type.</param>
/// <param name="Mode">The number of the mode.</param>
/// <param name="Players">A hash of the players of the required positions.</param>
internal readonly record struct StatementKey(RelationDescriptor Type, int Mode, ulong Players);

/// <summary>Makes the keys by which statements that may be shared are found.</summary>
/// <remarks>A key has whatever two claims that agree cannot differ in, and the players of the required positions.</remarks>
internal sealed class StatementKeys(Principals principals)
{
    private readonly Dictionary<string, int> _modes = new(StringComparer.Ordinal);
    private readonly Dictionary<(Modality Modality, Recurrence Recurrence), int> _plain = [];

    /// <summary>The parts of a claim in which two that agree are equal.</summary>
    public string Mode(Claim claim)
    {
        var holders = claim.Modality is Modality.Actual or Modality.Expected ? default : claim.EffectiveHolders;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{claim.Modality} {claim.ModalPolarity} {claim.Polarity} {claim.Recurrence} {Joined(holders)} {ConditionOf(claim)}");
    }

    /// <summary>The key of a statement.</summary>
    public StatementKey Of(ComparedClaim statement)
    {
        var members = statement.IsAffirmed ? null : MemberTable.Of(statement.Claim.What);
        var players = 0UL;
        foreach (var position in statement.Declared.Required)
        {
            var here = members is null
                ? Players(statement[position], position == statement.Declared.Transparent)
                : Parts(members[position]);
            players = Mixed((31 * players) + here);
        }

        return new(statement.Type, ModeNumber(statement), players);
    }

    private static string ConditionOf(Claim claim) => claim.Condition switch
    {
        null => "",
        { What: { } what } => $"if {what.Polarity} {RelationHash.Of(what.What)}",
        { } words => $"if {words}",
    };

    private static ulong Mixed(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    private int ModeNumber(ComparedClaim statement)
    {
        var claim = statement.Claim;
        if (!statement.IsAffirmed || claim.Condition is not null || claim.Modality is not (Modality.Actual or Modality.Expected))
        {
            // A word that narrows one denial is no part of another.
            var words = claim.Qualifiers.Concat(claim.QualifiedParts.Select(static words => $"{words}"));
            return Number(statement.IsAffirmed ? Mode(claim) : $"{Mode(claim)} {string.Join('+', words.Order(StringComparer.Ordinal))}");
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_plain, (claim.Modality, claim.Recurrence), out var isKnown);
        return isKnown ? number : number = Number(Mode(claim));
    }

    private int Number(string mode)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_modes, mode, out var isKnown);
        return isKnown ? number : number = _modes.Count;
    }

    // A relation that is denied or judged, or is a part of one: its type and the players of its required positions.
    private ulong Part(object player)
    {
        if (player is not Relation { Id: null } part)
        {
            return Mixed((ulong)principals.Number((IPlayer)player) + 1);
        }

        var members = MemberTable.Of(part);
        var hash = (ulong)part.Descriptor.Name.GetHashCode(StringComparison.Ordinal);
        foreach (var position in part.Descriptor.RequiredPositions)
        {
            hash = Mixed((31 * hash) + Parts(members[position]));
        }

        return hash;
    }

    // The players of a position are a set, and two of them can be one.
    private ulong Parts(IEnumerable<object> players)
    {
        var sum = 0UL;
        foreach (var part in players.OfType<IPlayer>().Select(Part).Distinct())
        {
            sum += part;
        }

        return sum;
    }

    private string Joined(Many<Actor> actors) => string.Join(
        ',', actors.Select(principals.Number).Distinct().Order().Select(static number => number.ToString(CultureInfo.InvariantCulture)));

    // An unidentified player of a list may be left unsaid by the other claim.
    private ulong Players(ComparedMember member, bool isTransparent)
    {
        if (member.Players.Count == 1)
        {
            var (player, node) = member.Players[0];
            return isTransparent ? Part(player) : Mixed((ulong)principals.One(node) + 1);
        }

        var isAnyNamed = member.Players.Exists(static player => ComparedMember.IsIdentified(player.Player));
        return Parts(member.Players.Select(static player => player.Player).Where(player => !isAnyNamed || ComparedMember.IsIdentified(player)));
    }
}
