namespace Dramatis;

/// <summary>Whatever can stand in a position of a relation: an actor, a relation or a claim.</summary>
public interface IPlayer
{
    /// <summary>How people see it.</summary>
    string Caption { get; }
}
