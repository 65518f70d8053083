using System.Text;

namespace Articles.Tests.News;

/// <summary>Actors with a name. One name is one actor in all sentences.</summary>
internal static class World
{
    public static State Land(string name) => new(Id("", name), name);

    public static Person Who(string name) => new(Id("", name), name);

    public static Group Folk(string name) => new(Id("", name), name);

    public static Organisation Body(string name) => new(Id("", name), name);

    public static Government Rulers(string name) => new(Id("", name), name);

    public static ArmedForce Army(string name) => new(Id("", name), name);

    public static Movement Party(string name) => new(Id("", name), name);

    public static MediaOutlet Press(string name) => new(Id("", name), name);

    public static Place City(string name) => new(Id("", name), name);

    public static Document Work(string name) => new(Id("", name), name);

    public static Bloc League(string name) => new(Id("", name), name);

    internal static string Id(string prefix, string name)
    {
        var id = new StringBuilder(prefix);
        foreach (var letter in name.ToLowerInvariant().Where(static letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-'))
        {
            id.Append(letter == ' ' ? '-' : letter);
        }

        return id.ToString();
    }
}
