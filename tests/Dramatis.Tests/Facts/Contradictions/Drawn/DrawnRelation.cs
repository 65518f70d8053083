using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>The members of a relation of a drawn type.</summary>
internal sealed record DrawnMembers(
    Person? P, Person? Q = null, Many<Person> L = default, Relation? M = null, string? Colour = null, decimal? Share = null)
{
    public void Visit(MemberVisitor visitor)
    {
        visitor.Player("p", P);
        visitor.Player("q", Q);
        visitor.Players("l", L);
        visitor.Player("m", M);
        visitor.Field("colour", Colour);
        if (Share is { } share)
        {
            visitor.Field("share", share);
        }
    }
}

/// <summary>A state of a drawn type.</summary>
internal sealed record DrawnState(RelationDescriptor Type, DrawnMembers Members) : StateRelation
{
    public override RelationDescriptor Descriptor => Type;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        Members.Visit(visitor);
    }

    protected override void CheckMembers(ref ValidationReport report) => report.Required(Members.P is not null, "P");
}

/// <summary>An event of a drawn type.</summary>
internal sealed record DrawnEvent(RelationDescriptor Type, DrawnMembers Members) : EventRelation
{
    public override RelationDescriptor Descriptor => Type;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        Members.Visit(visitor);
    }

    protected override void CheckMembers(ref ValidationReport report) => report.Required(Members.P is not null, "P");
}
