namespace Dramatis;

/// <summary>
/// Claims of one type and modality that give the same members of their key, and so cover others in the same way.
/// </summary>
/// <remarks>Of several players two are enough to join by, the rarest.</remarks>
internal sealed class CoverGroup(List<ComparedClaim> generals, Lazy<TokenFrequencies> frequencies)
{
    private readonly (string Name, bool IsSeveral)[] _members =
        [.. generals[0].Key.Select(static member => (member.Name, member.Count > 1))];

    private readonly Dictionary<string, JoinTable> _tables = [];
    private readonly char[] _states = new char[generals[0].Key.Count()];

    public Modality Modality => generals[0].Claim.Modality;

    public RelationDescriptor Type => generals[0].Type;

    /// <summary>Those that may cover a claim.</summary>
    public List<ComparedClaim> Matching(ComparedClaim specific, Kinship kinship, JoinKeys keys)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            _states[i] = StateOf(specific[_members[i].Name], _members[i].IsSeveral);
        }

        if (!_tables.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_states, out var table))
        {
            var states = new string(_states);
            _tables.Add(states, table = Table(states, keys));
        }

        AddKeys(specific, kinship, keys);
        return table.Matching(keys.Keys);
    }

    // Unsaid: joined by nothing; told in full where the other tells several: joined by two of them; else by one.
    private static char StateOf(ComparedMember member, bool isSeveral) =>
        member.IsUnsaid ? '0' : isSeveral && !member.IsOpen ? '2' : '1';

    private void AddKeys(ComparedClaim specific, Kinship kinship, JoinKeys keys)
    {
        keys.Begin();
        for (var i = 0; i < _members.Length; i++)
        {
            if (_states[i] != '0')
            {
                kinship.AddTokensMet(specific[_members[i].Name], keys.Tokens);
                keys.EndMember(inPairs: _states[i] == '2');
            }
        }
    }

    private JoinTable Table(string states, JoinKeys keys)
    {
        var table = new JoinTable();
        foreach (var general in generals)
        {
            keys.Begin();
            for (var i = 0; i < _members.Length; i++)
            {
                if (states[i] != '0')
                {
                    AddTokens(general[_members[i].Name], inPairs: states[i] == '2', keys);
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
