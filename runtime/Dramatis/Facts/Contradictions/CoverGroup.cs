namespace Dramatis;

/// <summary>
/// The general claims of a <see cref="CoverJoin"/> that have the same type, modality and given members of the key, and
/// so cover specific claims in the same way.
/// </summary>
/// <remarks>
/// Example: all denials of deliveries that give a supplier and a receiver. A specific claim that gives both is looked
/// up by both. A specific claim without a receiver may concern any receiver, so it is looked up by the supplier alone,
/// in another table. So there is one <see cref="JoinTable{T}"/> for each combination of ways to join, made when it is
/// first needed. If a general claim has several players in a member, it is stored under its two rarest players only.
/// </remarks>
// docs/decisions.md: Joins by two players
internal sealed class CoverGroup(List<ComparedClaim> generals, Lazy<TokenFrequencies> frequencies)
{
    private readonly (string Name, bool IsSeveral)[] _members =
        [.. generals[0].Key.Select(static member => (member.Name, member.IsSeveral))];

    private readonly Dictionary<Many<Joining>, JoinTable<ComparedClaim>> _tables = [];
    private readonly Joining[] _joinings = new Joining[generals[0].Key.Length];

    /// <summary>The way in which a member of a specific claim restricts the search for general claims.</summary>
    private enum Joining
    {
        /// <summary>The claim does not give the member, so any player may be meant: no restriction.</summary>
        None,

        /// <summary>One player or value must be common to both claims.</summary>
        ByOne,

        /// <summary>Two players must be common to both claims, since both name several players completely.</summary>
        ByTwo,
    }

    public Modality Modality => generals[0].Claim.Modality;

    public RelationDescriptor Type => generals[0].Type;

    /// <summary>
    /// The claims of the group that may cover a specific claim. The list is valid until the next call.
    /// </summary>
    public List<ComparedClaim> Matching(ComparedClaim specific, Kinship kinship, JoinKeys keys)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            _joinings[i] = JoiningOf(specific[_members[i].Name], _members[i].IsSeveral);
        }

        // A lookup uses the array itself; it is copied only to become a key.
        if (!_tables.TryGetValue(new(_joinings), out var table))
        {
            Many<Joining> joinings = [.. _joinings];
            _tables.Add(joinings, table = Table(joinings, keys));
        }

        AddKeys(specific, kinship, keys);
        return table.Matching(keys.Keys);
    }

    private static Joining JoiningOf(ComparedMember member, bool isSeveral) =>
        member.IsUnsaid ? Joining.None : isSeveral && !member.IsOpen ? Joining.ByTwo : Joining.ByOne;

    private void AddKeys(ComparedClaim specific, Kinship kinship, JoinKeys keys)
    {
        keys.Begin();
        for (var i = 0; i < _members.Length; i++)
        {
            if (_joinings[i] != Joining.None)
            {
                kinship.AddTokensMet(specific[_members[i].Name], keys.Tokens);
                keys.EndMember(inPairs: _joinings[i] == Joining.ByTwo);
            }
        }
    }

    private JoinTable<ComparedClaim> Table(Many<Joining> joinings, JoinKeys keys)
    {
        var table = new JoinTable<ComparedClaim>();
        foreach (var general in generals)
        {
            keys.Begin();
            for (var i = 0; i < _members.Length; i++)
            {
                if (joinings[i] != Joining.None)
                {
                    AddTokens(general[_members[i].Name], inPairs: joinings[i] == Joining.ByTwo, keys);
                }
            }

            table.Add(general, keys.Keys);
        }

        return table;
    }

    private void AddTokens(ComparedMember general, bool inPairs, JoinKeys keys)
    {
        keys.Tokens.AddRange(inPairs ? frequencies.Value.Rarest(general.SaidTokens) : general.Tokens);
        keys.EndMember(inPairs);
    }
}
