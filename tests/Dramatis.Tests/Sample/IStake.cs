namespace Dramatis.Tests.Sample;

/// <summary>A relation that others are based on.</summary>
public interface IStake : IStateRelation
{
    Agent Holder { get; }

    static class Roles
    {
        public static Role<IStake, Agent> Holder { get; } = new("holder");
    }
}
