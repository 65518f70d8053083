using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>The relation that two or more claims cannot all be true, for a reason that no rule can see.</summary>
public sealed record Conflict : Relation
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = new("Dramatis.Conflict", Aspect.Timeless)
    {
        Summary = "Two or more claims cannot all be true.",
        Positions = [new("claims", ["Claim"], 2, null)],
        Key = ["claims"],
        Read = ReadMembers,
    };

    /// <summary>The claims that cannot all be true.</summary>
    public required Many<Claim> Claims { get; init; }

    /// <summary>Makes a value whose members are set in its initializer.</summary>
    public Conflict()
    {
    }

    /// <summary>Makes a value: the required members by position, others by name.</summary>
    [SetsRequiredMembers]
    public Conflict(Many<Claim> claims, EntityId? id = null)
    {
        Claims = claims;
        Id = id;
    }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => $"not all true: {CaptionText.Of(Claims)}";

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor) => visitor.Players("claims", Claims);

    /// <inheritdoc/>
    protected override void CheckMembers(ref ValidationReport report) =>
        report.Count(Claims.Count, 2, int.MaxValue, nameof(Claims));

    private static Conflict ReadMembers(MemberReader members)
    {
        var claims = members.GetPlayers<Claim>("claims");
        members.End();
        return new() { Id = members.Happening, Claims = claims };
    }

    /// <summary>The positions.</summary>
    public static class Roles
    {
        /// <summary>The claims that cannot all be true.</summary>
        public static Role<Conflict, Claim> Claims { get; } = new("claims");
    }
}
