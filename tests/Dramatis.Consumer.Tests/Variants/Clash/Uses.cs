namespace Clash;

public static class Uses
{
    public static object Other() => new Model.Other("o") { Name = "sound" };
}
