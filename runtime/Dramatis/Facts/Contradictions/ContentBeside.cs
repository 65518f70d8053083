namespace Dramatis;

/// <summary>The content of a claim without some members, the happening and the time. Equal contents are never compared.</summary>
internal readonly struct ContentBeside : IEquatable<ContentBeside>
{
    private readonly ComparedMember[] _members;

    public ContentBeside(ComparedClaim claim, Many<string> beside) => _members =
        [.. claim.Members.Where(member => member.Name != ComparedClaim.Happening && !beside.Includes(member.Name))];

    public bool Equals(ContentBeside other)
    {
        if (_members.Length != other._members.Length)
        {
            return false;
        }

        for (var i = 0; i < _members.Length; i++)
        {
            if (!AreEqual(_members[i], other._members[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is ContentBeside other && Equals(other);

    // Players and values are sets.
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var member in _members)
        {
            hash.Add(member.Name);
            hash.Add(member.Tokens.Sum(static token => (long)token));
        }

        return hash.ToHashCode();
    }

    private static bool AreEqual(ComparedMember one, ComparedMember other)
    {
        if (one.Name != other.Name
            || one.Players.Count != other.Players.Count
            || one.Fields.Count != other.Fields.Count
            || !one.HasAll(other.Fields))
        {
            return false;
        }

        foreach (var (_, node) in one.Players)
        {
            if (!other.Names(node))
            {
                return false;
            }
        }

        return true;
    }
}
