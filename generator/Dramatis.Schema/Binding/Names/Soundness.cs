namespace Dramatis.Schema.Binding.Names;

/// <summary>The reasons for which a declaration cannot be generated.</summary>
public enum Soundness
{
    /// <summary>No reason: it can be generated.</summary>
    Sound,

    /// <summary>Its name, kind or base is not sound.</summary>
    Broken,

    /// <summary>The declaration is based on itself, directly or over others.</summary>
    Cyclic,

    /// <summary>More bases stand above it than are allowed.</summary>
    TooDeep,
}
