namespace Dramatis;

/// <summary>What a line can refer to, and where what is wrong with it is reported.</summary>
internal abstract class ReadContext
{
    /// <summary>Whether nothing is wrong with the line so far, nor with what it refers to.</summary>
    public bool IsSound { get; protected set; } = true;

    /// <summary>Reports what is wrong with a member of the line.</summary>
    public abstract void Report(string path, string message);

    /// <summary>The actor with an id; none if there is none, which is reported.</summary>
    public abstract Actor? Actor(EntityId id, string path);

    /// <summary>The source with an id; none if there is none, which is reported.</summary>
    public abstract Source? Source(EntityId id, string path);

    /// <summary>The claim with an id; none if there is none, which is reported.</summary>
    public abstract Claim? Claim(ClaimId id, string path);

    /// <summary>The relation with a number; none if there is none, which is reported.</summary>
    public abstract Relation? Proposition(long number, string path);
}
