using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>
/// The relation that two or more actors are the same, or two or more events or states: "the takeover" of one paragraph and
/// "taking office" of another.
/// </summary>
public sealed record SameAs : Relation
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = new("Dramatis.SameAs", Aspect.Timeless)
    {
        Summary = "Two or more actors, events or states are one.",
        Positions = [new("who", ["Actor"], 2, null), new("happenings", ["Relation"], 2, null)],
        Key = ["who", "happenings"],
        Read = ReadMembers,
    };

    /// <summary>The actors who are one; empty if events or states are.</summary>
    public Many<Actor> Who { get; init; }

    /// <summary>The events or states that are one; empty if actors are.</summary>
    public Many<Relation> Happenings { get; init; }

    /// <summary>Makes a value whose members are set in its initializer.</summary>
    public SameAs()
    {
    }

    /// <summary>Makes a value: the required members by position, others by name.</summary>
    [SetsRequiredMembers]
    public SameAs(Many<Actor> who = default, Many<Relation> happenings = default, EntityId? id = null)
    {
        Who = who;
        Happenings = happenings;
        Id = id;
    }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => Happenings.Count == 0
        ? $"{CaptionText.Phrase(Who)} are the same"
        : $"{CaptionText.Of(Who)}{(Who.Count > 0 ? "; " : "")}{CaptionText.Of(Happenings)}: the same";

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor)
    {
        visitor.Players("who", Who);
        visitor.Players("happenings", Happenings);
    }

    /// <inheritdoc/>
    protected override void CheckMembers(ref ValidationReport report)
    {
        var areHappenings = Happenings.Count > 0;
        report.Count(Who.Count, areHappenings ? 0 : 2, areHappenings ? 0 : int.MaxValue, nameof(Who));
        report.Count(Happenings.Count, areHappenings ? 2 : 0, int.MaxValue, nameof(Happenings));
    }

    private static SameAs ReadMembers(MemberReader members)
    {
        var (who, happenings) = (members.GetPlayers<Actor>("who"), members.GetPlayers<Relation>("happenings"));
        members.End();
        return new() { Id = members.Happening, Who = who, Happenings = happenings };
    }

    /// <summary>The positions.</summary>
    public static class Roles
    {
        /// <summary>The actors who are one.</summary>
        public static Role<SameAs, Actor> Who { get; } = new("who");

        /// <summary>The events or states that are one.</summary>
        public static Role<SameAs, Relation> Happenings { get; } = new("happenings");
    }
}
