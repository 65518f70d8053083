namespace Dramatis;

/// <summary>
/// The happening that one or more claims describe. Claims with one id, or without an id with one content, share it.
/// </summary>
/// <typeparam name="T">The type of the relation, or a base of it.</typeparam>
public record Happening<T>
    where T : class, IRelation
{
    internal Happening(Many<Claim<T>> claims) => Claims = claims;

    /// <summary>The claims that describe it, each with the details of its source.</summary>
    public Many<Claim<T>> Claims { get; }

    /// <summary>The id; null if the claims give none.</summary>
    public EntityId? Id => What.Id;

    /// <summary>The relation of the first claim.</summary>
    public T What => Claims[0].What;

    /// <summary>The relation's caption.</summary>
    public override string ToString() => What.Caption;
}
