namespace Dramatis.Schema.Binding.Names;

/// <summary>Whether a declaration can be generated.</summary>
public enum Soundness
{
    Sound,

    /// <summary>Its name, kind or base is not sound.</summary>
    Broken,

    /// <summary>It is based on itself, directly or over others.</summary>
    Cyclic,

    /// <summary>More bases stand above it than are allowed.</summary>
    TooDeep,
}
