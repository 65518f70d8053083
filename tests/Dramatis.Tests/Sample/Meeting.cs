using Dramatis.CompilerServices;

namespace Dramatis.Tests.Sample;

public sealed record Meeting : EventRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Meeting", Aspect.Event)
    {
        Key = ["participants"],
    };

    public IHost? Host { get; init; }

    public required Many<Agent> Participants { get; init; }

    public Place? Venue { get; init; }

    public bool Remote { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override string Caption => $"{CaptionText.Of(Participants)} meet";

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("host", Host);
        visitor.Players("participants", Participants);
        visitor.Player("venue", Venue);
        visitor.Field("remote", Remote);
    }

    protected override void CheckMembers(ref ValidationReport report) =>
        report.Count(Participants.Count, 2, int.MaxValue, nameof(Participants));

    protected override void CheckRules(ref ValidationReport report)
    {
        if (Participants.Includes(Host))
        {
            report.Broken("Sample.Meeting.host-is-no-participant", "Host and participant at once.", Severity.Warning);
        }
    }

    public static class Roles
    {
        public static Role<Meeting, IHost> Host { get; } = new("host");

        public static Role<Meeting, Agent> Participants { get; } = new("participants");

        public static Role<Meeting, Place> Venue { get; } = new("venue");
    }
}
