using Dramatis.CompilerServices;
using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Building;

/// <summary>A builder in the form that generated ones have.</summary>
public sealed class ClosureBuilder : EventBuilder<Closure, ClosureBuilder>
{
    private Agent? _closer;
    private Place? _facility;

    public ClosureBuilder WithCloser(Agent closer)
    {
        _closer = closer;
        return this;
    }

    public ClosureBuilder WithFacility(Place facility)
    {
        _facility = facility;
        return this;
    }

    protected override Closure Compose(ref ValidationReport report) => new()
    {
        Id = Id,
        On = On,
        Closer = _closer,
        Facility = _facility!,
    };
}
