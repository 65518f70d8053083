namespace Dramatis.Schema.Binding.Names;

/// <summary>How the look-up of a name ended.</summary>
public enum Reach
{
    Found,
    Unknown,
    Ambiguous,

    /// <summary>What it names is broken, which is reported there and nowhere else.</summary>
    Lost,

    /// <summary>Lost because it is based on itself.</summary>
    Cyclic,
}
