namespace Dramatis.Tests;

internal sealed record TestAnchor(string Key, When? Time, string Caption) : IAnchor;
