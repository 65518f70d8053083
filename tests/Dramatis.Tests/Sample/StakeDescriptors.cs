namespace Dramatis.Tests.Sample;

public static class StakeDescriptors
{
    public static RelationDescriptor Stake { get; } = new("Sample.Stake", Aspect.State);
}
