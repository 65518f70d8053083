using Harbour;

namespace Internal;

public static class Ports
{
    public static string First() => new Port("north") { Name = "Northport" }.Caption;
}
