namespace Dramatis.Consumer.Tests.Support;

/// <summary>Tests run one after the other: each keeps the machine busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class ConsumerCollection : ICollectionFixture<ConsumerFixture>
{
    public const string Name = "Consumers";
}
