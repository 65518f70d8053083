namespace Dramatis.Tests.Sample;

public sealed record State(EntityId Id) : Agent(Id), IHost
{
    public static ActorDescriptor TypeDescriptor { get; } = new("Sample.State", AgentDescriptor) { Unique = ["code"] };

    public string? Code { get; init; }

    public override ActorDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Field("code", Code);
    }

    protected override void CheckMembers(ref ValidationReport report)
    {
        base.CheckMembers(ref report);
        report.Length(Code, 2, 2, nameof(Code));
    }
}
