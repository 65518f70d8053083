namespace Ships;

public static class Fleet
{
    public static Ship Petrel { get; } = new("petrel") { Name = "Petrel" };
}
