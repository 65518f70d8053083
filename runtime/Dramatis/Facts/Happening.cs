namespace Dramatis;

/// <summary>What one or more claims tell of: one happening for each id, and without an id for each content.</summary>
/// <typeparam name="T">The relation, or a base of it.</typeparam>
public record Happening<T>
    where T : class, IRelation
{
    internal Happening(Many<Claim<T>> claims) => Claims = claims;

    /// <summary>The claims that tell of it, each with the details that its source gives.</summary>
    public Many<Claim<T>> Claims { get; }

    /// <summary>Its id, if the claims give one.</summary>
    public EntityId? Id => What.Id;

    /// <summary>The relation as the first of the claims tells it.</summary>
    public T What => Claims[0].What;

    /// <summary>The relation's caption.</summary>
    public override string ToString() => What.Caption;
}
