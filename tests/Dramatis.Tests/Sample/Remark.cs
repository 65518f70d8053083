namespace Dramatis.Tests.Sample;

/// <summary>A relation about a relation.</summary>
public sealed record Remark : Relation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Remark", Aspect.Timeless)
    {
        Key = ["speaker", "subject"],
    };

    public required Agent Speaker { get; init; }

    public required Relation Subject { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        visitor.Player("speaker", Speaker);
        visitor.Player("subject", Subject);
    }

    public static class Roles
    {
        public static Role<Remark, Relation> Subject { get; } = new("subject");
    }
}
