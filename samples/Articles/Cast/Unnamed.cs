namespace Articles.Cast;

/// <summary>Makes actors that a text mentions without a name. The caption is the text's description.</summary>
public static class Unnamed
{
    public static Person Person(string id, string caption) => Core.Person.Unnamed(id) with { Name = caption };

    public static Group Group(string id, string caption) => Core.Group.Unnamed(id) with { Name = caption };

    public static Bloc Bloc(string id, string caption) => Core.Bloc.Unnamed(id) with { Name = caption };

    public static State State(string id, string caption) => Core.State.Unnamed(id) with { Name = caption };

    public static Government Government(string id, string caption) =>
        Core.Government.Unnamed(id) with { Name = caption };

    public static ArmedForce ArmedForce(string id, string caption) =>
        Core.ArmedForce.Unnamed(id) with { Name = caption };
}
