using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>The relation that one actor is a part of another: a ministry of its state, a town of its region.</summary>
public sealed record PartOf : Relation
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = new("Dramatis.PartOf", Aspect.Timeless)
    {
        Summary = "One actor is a part of another.",
        Positions = [new("part", ["Actor"], 1, 1), new("whole", ["Actor"], 1, 1)],
        Key = ["part", "whole"],
        Read = ReadMembers,
    };

    /// <summary>The part.</summary>
    public required Actor Part { get; init; }

    /// <summary>The whole, of which it is a part.</summary>
    public required Actor Whole { get; init; }

    /// <summary>Makes a value whose members are set in its initializer.</summary>
    public PartOf()
    {
    }

    /// <summary>Makes a value: the required members by position, others by name.</summary>
    [SetsRequiredMembers]
    public PartOf(Actor part, Actor whole, EntityId? id = null)
    {
        Part = part;
        Whole = whole;
        Id = id;
    }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => $"{CaptionText.Of(Part)} is part of {CaptionText.Of(Whole)}";

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor)
    {
        visitor.Player("part", Part);
        visitor.Player("whole", Whole);
    }

    /// <inheritdoc/>
    protected override void CheckMembers(ref ValidationReport report)
    {
        report.Required(Part is not null, nameof(Part));
        report.Required(Whole is not null, nameof(Whole));
    }

    private static PartOf ReadMembers(MemberReader members)
    {
        var (part, whole) = (members.GetPlayer<Actor>("part"), members.GetPlayer<Actor>("whole"));
        members.End();
        return new() { Id = members.Happening, Part = part!, Whole = whole! };
    }

    /// <summary>The positions.</summary>
    public static class Roles
    {
        /// <summary>The part.</summary>
        public static Role<PartOf, Actor> Part { get; } = new("part");

        /// <summary>The whole.</summary>
        public static Role<PartOf, Actor> Whole { get; } = new("whole");
    }
}
