namespace Dramatis.Consumer.Tests.Support;

/// <summary>What all tests share: the packages, and the projects that are built together.</summary>
public sealed class ConsumerFixture : IDisposable
{
    private readonly Lazy<Variants> _variants = new(static () => new());

    public ConsumerFixture() => Packages.Make();

    public Variants Variants => _variants.Value;

    public void Dispose()
    {
        if (_variants.IsValueCreated)
        {
            _variants.Value.Dispose();
        }
    }
}
