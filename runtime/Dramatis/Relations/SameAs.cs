namespace Dramatis;

/// <summary>The relation that two or more actors are the same.</summary>
public sealed record SameAs : Relation
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = new("Dramatis.SameAs", Aspect.Timeless)
    {
        Summary = "Two or more actors are one.",
        Positions = [new("who", ["Actor"], 2, null)],
        Key = ["who"],
        Read = ReadMembers,
    };

    /// <summary>The actors who are one.</summary>
    public required Many<Actor> Who { get; init; }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => $"{CaptionText.Phrase(Who)} are the same";

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor) => visitor.Players("who", Who);

    /// <inheritdoc/>
    protected override void CheckMembers(ref ValidationReport report) =>
        report.Count(Who.Count, 2, int.MaxValue, nameof(Who));

    private static SameAs ReadMembers(MemberReader members)
    {
        var who = members.GetPlayers<Actor>("who");
        members.End();
        return new() { Id = members.Happening, Who = who };
    }

    /// <summary>The positions.</summary>
    public static class Roles
    {
        /// <summary>The actors who are one.</summary>
        public static Role<SameAs, Actor> Who { get; } = new("who");
    }
}
