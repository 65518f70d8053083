namespace Dramatis.Schema.Binding;

/// <summary>Who plays a role, its roles' players included.</summary>
public enum PlayerKind
{
    /// <summary>Not a role, or nobody that is known.</summary>
    None,

    /// <summary>Actors only.</summary>
    Actors,

    /// <summary>Relations only.</summary>
    Relations,

    /// <summary>Actors and relations.</summary>
    Any,
}
