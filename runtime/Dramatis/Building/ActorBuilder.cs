namespace Dramatis.CompilerServices;

/// <summary>Builds an actor step by step.</summary>
/// <typeparam name="T">The actor.</typeparam>
/// <typeparam name="TBuilder">The type of the builder, which calls return so that they can be chained.</typeparam>
/// <param name="draft">An actor with the identity and no members.</param>
public abstract class ActorBuilder<T, TBuilder>(T draft) : EntityBuilder<T, TBuilder>(draft)
    where T : Actor
    where TBuilder : ActorBuilder<T, TBuilder>
{
    /// <summary>Sets the degree to which the text identifies the actor.</summary>
    public TBuilder WithIdentification(Identification identification) =>
        Set(Draft with { Identification = identification });

    /// <inheritdoc/>
    protected override T ReadMembers(MemberReader members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return members.Identification == Draft.Identification
            ? Draft
            : Draft with { Identification = members.Identification };
    }
}
