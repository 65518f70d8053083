namespace Dramatis.Tests.Sample;

public abstract record Agent(EntityId Id) : Actor(Id)
{
    public static ActorDescriptor AgentDescriptor { get; } = new("Sample.Agent");

    public string? Name { get; init; }

    public Many<string> Aliases { get; init; }

    public override string Caption => Name ?? base.Caption;

    public override void VisitMembers(MemberVisitor visitor)
    {
        visitor.Field("name", Name);
        foreach (var alias in Aliases)
        {
            visitor.Field("aliases", alias);
        }
    }

    protected override void CheckMembers(ref ValidationReport report)
    {
        base.CheckMembers(ref report);
        report.Required(Name is not null || Identification != Identification.Identified, nameof(Name));
        report.Length(Name, 1, 60, nameof(Name));
    }
}
