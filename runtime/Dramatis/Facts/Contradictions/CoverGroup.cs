namespace Dramatis;

/// <summary>
/// Claims of one type and modality that give the same members of their key, and so cover other claims in the same way.
/// </summary>
/// <remarks>For several players the two rarest are enough to join by.</remarks>
// docs/decisions.md: Joins by two players
internal sealed class CoverGroup(List<ComparedClaim> generals, Lazy<TokenFrequencies> frequencies)
{
    private readonly (string Name, bool IsSeveral)[] _members =
        [.. generals[0].Key.Select(static member => (member.Name, member.Count > 1))];

    private readonly Dictionary<Many<Joining>, JoinTable> _tables = [];
    private readonly Joining[] _joinings = new Joining[generals[0].Key.Count()];

    /// <summary>The way in which a member joins a claim with those that may cover it.</summary>
    private enum Joining
    {
        /// <summary>The claim does not give the member, so it does not restrict the join.</summary>
        None,

        /// <summary>One common token joins.</summary>
        ByOne,

        /// <summary>Two common tokens join, since both sides name several players completely.</summary>
        ByTwo,
    }

    public Modality Modality => generals[0].Claim.Modality;

    public RelationDescriptor Type => generals[0].Type;

    /// <summary>The claims of the group that may cover a claim.</summary>
    public List<ComparedClaim> Matching(ComparedClaim specific, Kinship kinship, JoinKeys keys)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            _joinings[i] = JoiningOf(specific[_members[i].Name], _members[i].IsSeveral);
        }

        // The array is copied only if it becomes a key of the table.
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

    private JoinTable Table(Many<Joining> joinings, JoinKeys keys)
    {
        var table = new JoinTable();
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
        keys.Tokens.AddRange(inPairs ? frequencies.Value.Rarest(general.Tokens) : general.Tokens);
        keys.EndMember(inPairs);
    }
}
