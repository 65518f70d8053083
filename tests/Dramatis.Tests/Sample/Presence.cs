using Dramatis.CompilerServices;

namespace Dramatis.Tests.Sample;

/// <summary>A state that begins with an arrival and ends with a departure.</summary>
public sealed record Presence : StateRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Presence", Aspect.State)
    {
        Positions = [new("present", ["Agent"], 1, 1), new("area", ["Place"], 1, 1)],
        Key = ["present", "area", "purpose"],
        Read = static members => new Presence
        {
            Present = members.GetPlayer<Agent>("present")!,
            Area = members.GetPlayer<Place>("area")!,
            Purpose = members.Get("purpose", Scalar.Text),
            During = members.Get("during", Scalar.When),
        },
    };

    public required Agent Present { get; init; }

    public required Place Area { get; init; }

    public string? Purpose { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override string Caption => $"{CaptionText.Of(Present)} is in {CaptionText.Of(Area)}";

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("present", Present);
        visitor.Player("area", Area);
        visitor.Field("purpose", Purpose);
    }
}
