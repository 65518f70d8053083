using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Members;

public sealed class MemberVisitorTests
{
    [Fact]
    public void Every_member_that_is_given_is_seen_once_for_each_value()
    {
        var recorder = new Recorder();
        (Talks with { Venue = Port }).VisitMembers(recorder);

        Assert.Equal(
            ["participants=Norland", "participants=Sudland", "venue=The port", "remote=false"],
            recorder.Seen);
    }

    private sealed class Recorder : MemberVisitor
    {
        public List<string> Seen { get; } = [];

        protected override void VisitPlayer(string member, IPlayer player) => Seen.Add($"{member}={player.Caption}");

        protected override void VisitField(string member, FieldValue value) => Seen.Add($"{member}={value}");
    }
}
