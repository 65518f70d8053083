namespace Dramatis;

// docs/decisions.md: Names of today first
/// <summary>The former names that a file uses, and the ids of claims that follow from them.</summary>
/// <remarks>
/// An id is a hash that covers names, so a file from before a rename contains ids of former names. The reader computes
/// such an id again from the written names, to find damage as in any other file. References to it are replaced by the
/// id of today. Not safe for several threads.
/// </remarks>
internal sealed class FormerIds
{
    private readonly Dictionary<Relation, WrittenNames> _relations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ClaimId, ClaimId> _current = [];
    private readonly Dictionary<ClaimId, ClaimId> _written = [];

    /// <summary>Records the former names by which a relation is written.</summary>
    public void Add(Relation relation, WrittenNames names) => _relations.Add(relation, names);

    /// <summary>The id that follows from the written names. Later lines can refer to the claim by it.</summary>
    /// <param name="proposition">The proposition of the claim.</param>
    /// <param name="mode">The mode of the claim.</param>
    /// <param name="context">The context of the claim.</param>
    /// <param name="current">The id that follows from the names of today.</param>
    public ClaimId Enter(Proposition proposition, Mode mode, ClaimContext context, ClaimId current)
    {
        var written = ClaimHash.Of(proposition, mode, context, HashOf, ContentOf);
        if (written != current)
        {
            _current[written] = current;
            _written[current] = written;
        }

        return written;
    }

    /// <summary>The id of a claim by the names of today.</summary>
    /// <param name="written">The id by which lines refer to it.</param>
    public ClaimId Current(ClaimId written) => _current.GetValueOrDefault(written, written);

    /// <summary>The hash of a relation with the written names.</summary>
    public UInt128 HashOf(Relation relation)
    {
        var names = _relations.GetValueOrDefault(relation);
        var hasher = ContentHasher.Begin();
        hasher.Add("", 'h', relation.Id?.Value);
        hasher.Add("", 't', names?.Type ?? relation.Descriptor.Name);
        relation.VisitMembers(new MemberHasher(this, names, hasher));
        return hasher.Finish();
    }

    /// <summary>The text of a time for hashes, with the written names.</summary>
    public string ContentOf(When time) => time.ContentWith(time.Anchor switch
    {
        Claim { What.Id: null } claim => $"claim:{_written.GetValueOrDefault(claim.Id, claim.Id)}",
        Relation { Id: null } relation => $"relation:{HashOf(relation):x32}",
        var other => other?.Key,
    });

    /// <summary>Adds the members of a relation to a hash, with the written names.</summary>
    private sealed class MemberHasher(FormerIds former, WrittenNames? names, ContentHasher hasher) : MemberVisitor
    {
        protected override void VisitPlayer(string member, IPlayer player)
        {
            var written = names?.Member(member) ?? member;
            switch (player)
            {
                case Relation relation:
                    hasher.Add(written, 'r', former.HashOf(relation));
                    break;
                case Claim claim:
                    hasher.Add(written, 'c', former._written.GetValueOrDefault(claim.Id, claim.Id).Hash);
                    break;
                default:
                    hasher.Add(written, player);
                    break;
            }
        }

        protected override void VisitField(string member, FieldValue value)
        {
            var written = names?.Member(member) ?? member;
            if (value.Value is When time)
            {
                hasher.Add(written, 'w', former.ContentOf(time));
            }
            else
            {
                hasher.Field(written, names?.Value(member, value) ?? value);
            }
        }
    }
}
