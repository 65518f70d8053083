namespace Articles.Cast;

/// <summary>Powers that the articles speak of as one.</summary>
public static class Blocs
{
    public static Bloc West { get; } = new("west") { Name = "the West", Aliases = ["Western countries"] };
}
