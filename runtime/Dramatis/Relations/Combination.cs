using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>The base of the relations that combine others: <see cref="AllOf"/> and <see cref="AnyOf"/>.</summary>
public abstract record Combination : Relation
{
    private protected Combination()
    {
    }

    [SetsRequiredMembers]
    private protected Combination(Many<Relation> of, EntityId? id) => (Of, Id) = (of, id);

    /// <summary>The combined relations, at least two. <c>!x</c> is one, too.</summary>
    public required Many<Relation> Of { get; init; }

    /// <inheritdoc/>
    public sealed override void VisitMembers(MemberVisitor visitor) => visitor.Players("of", Of);

    /// <inheritdoc/>
    protected sealed override void CheckMembers(ref ValidationReport report) =>
        report.Count(Of.Count, 2, int.MaxValue, nameof(Of));

    private protected string Joined(string word) => string.Join($"; {word} ", Of.Select(CaptionText.Of));

    private protected static RelationDescriptor Describe(
        string name, string summary, Func<Many<Relation>, Combination> make)
    {
        return new(name, Aspect.Timeless)
        {
            Summary = summary,
            Positions = [new("of", ["Relation"], 2, null)],
            Key = ["of"],
            Read = Read,
        };

        Combination Read(MemberReader members)
        {
            var of = members.GetPlayers<Relation>("of");
            members.End();
            return make(of) with { Id = members.Happening };
        }
    }
}

/// <summary>
/// The relation that all of several relations hold, as one player or condition: <c>At(4).If(new AllOf { Of = [truce, !attack]
/// })</c>. To claim each of them, make a claim of each.
/// </summary>
public sealed record AllOf : Combination
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = Describe(
        "Dramatis.AllOf", "All of several relations hold.", static of => new AllOf { Of = of });

    /// <summary>Makes a value whose members are set in its initializer.</summary>
    public AllOf()
    {
    }

    /// <summary>Makes a value: the required members by position, others by name.</summary>
    [SetsRequiredMembers]
    public AllOf(Many<Relation> of, EntityId? id = null)
        : base(of, id)
    {
    }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => Joined("and");
}

/// <summary>
/// The relation that at least one of several relations holds: <c>Threaten(new AnyOf { Of = [closure, expulsion] })</c> leaves
/// open which.
/// </summary>
public sealed record AnyOf : Combination
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = Describe(
        "Dramatis.AnyOf", "At least one of several relations holds.", static of => new AnyOf { Of = of });

    /// <summary>Makes a value whose members are set in its initializer.</summary>
    public AnyOf()
    {
    }

    /// <summary>Makes a value: the required members by position, others by name.</summary>
    [SetsRequiredMembers]
    public AnyOf(Many<Relation> of, EntityId? id = null)
        : base(of, id)
    {
    }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => Joined("or");
}
