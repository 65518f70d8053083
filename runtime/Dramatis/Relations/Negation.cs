namespace Dramatis;

// docs/decisions.md: Negations as players
/// <summary>
/// The relation that another relation does not hold or does not happen, as a player: <c>new Accusation { Accused = a, Deed =
/// !compliance }</c> accuses somebody of not complying.
/// </summary>
/// <remarks>
/// A claim about a negation is a claim about the negated relation with the opposite polarity: <c>Assert(!x)</c> and
/// <c>Deny(x)</c> are one claim.
/// </remarks>
public sealed record Negation : Relation
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = new("Dramatis.Negation", Aspect.Timeless)
    {
        Summary = "A relation does not hold or does not happen.",
        Positions = [new("what", ["Relation"], 1, 1)],
        Key = ["what"],
        Read = ReadMembers,
    };

    /// <summary>The negated relation.</summary>
    public required Relation What { get; init; }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => $"not: {CaptionText.Of(What)}";

    /// <summary>The negation as the content of a claim: the negated relation, denied.</summary>
    public static implicit operator Proposition(Negation negation)
    {
        ArgumentNullException.ThrowIfNull(negation);
        return new(negation.What, Polarity.Denied);
    }

    /// <summary>The negated relation itself.</summary>
    public static Relation operator !(Negation negation)
    {
        ArgumentNullException.ThrowIfNull(negation);
        return negation.What;
    }

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor) => visitor.Player("what", What);

    /// <inheritdoc/>
    protected override void CheckMembers(ref ValidationReport report)
    {
        report.Required(What is not null, nameof(What));
        if (Id is not null)
        {
            report.Add(ValidationCodes.Player, nameof(Id), "A negation is no happening and has no id. Give the id to the negated relation.");
        }
    }

    private static Negation ReadMembers(MemberReader members)
    {
        var what = members.GetPlayer<Relation>("what");
        members.End();
        return new() { Id = members.Happening, What = what! };
    }
}
