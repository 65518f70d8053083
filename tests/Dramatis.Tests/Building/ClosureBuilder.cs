using Dramatis.CompilerServices;
using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Building;

/// <summary>A builder in the form that generated ones have.</summary>
public sealed class ClosureBuilder() : EventBuilder<Closure, ClosureBuilder>(new() { Facility = null! })
{
    public ClosureBuilder WithCloser(Agent closer) => Set(Draft with { Closer = closer });

    public ClosureBuilder WithFacility(Place facility) => Set(Draft with { Facility = facility });
}
