using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>The relation that one agent acts for another: an envoy for a government, a lawyer for a client.</summary>
public sealed record ActsFor : StateRelation
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = new("Dramatis.ActsFor", Aspect.State)
    {
        Summary = "One agent acts for another.",
        Positions = [new("agent", ["Actor"], 1, 1), new("principal", ["Actor"], 1, 1)],
        Key = ["agent", "principal"],
        Read = ReadMembers,
    };

    /// <summary>The agent, who acts.</summary>
    public required Actor Agent { get; init; }

    /// <summary>The principal, for whom the agent acts.</summary>
    public required Actor Principal { get; init; }

    /// <summary>Makes a value whose members are set in its initializer.</summary>
    public ActsFor()
    {
    }

    /// <summary>Makes a value: the required members by position, others by name.</summary>
    [SetsRequiredMembers]
    public ActsFor(Actor agent, Actor principal, EntityId? id = null, When? during = null)
    {
        Agent = agent;
        Principal = principal;
        Id = id;
        During = during;
    }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => $"{CaptionText.Of(Agent)} acts for {CaptionText.Of(Principal)}";

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor)
    {
        visitor.Player("agent", Agent);
        visitor.Player("principal", Principal);
        base.VisitMembers(visitor);
    }

    /// <inheritdoc/>
    protected override void CheckMembers(ref ValidationReport report)
    {
        report.Required(Agent is not null, nameof(Agent));
        report.Required(Principal is not null, nameof(Principal));
    }

    private static ActsFor ReadMembers(MemberReader members)
    {
        var (agent, principal) = (members.GetPlayer<Actor>("agent"), members.GetPlayer<Actor>("principal"));
        var during = members.Get("during", Scalar.When);
        members.End();
        return new() { Id = members.Happening, Agent = agent!, Principal = principal!, During = during };
    }

    /// <summary>The positions.</summary>
    public static class Roles
    {
        /// <summary>The agent, who acts.</summary>
        public static Role<ActsFor, Actor> Agent { get; } = new("agent");

        /// <summary>The principal.</summary>
        public static Role<ActsFor, Actor> Principal { get; } = new("principal");
    }
}
