namespace Articles.Cast;

/// <summary>Groups of powers that the articles treat as one actor.</summary>
public static class Blocs
{
    public static Bloc West { get; } = new("west", "the West", aliases: ["Western countries"]);
}
