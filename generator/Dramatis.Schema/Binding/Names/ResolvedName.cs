namespace Dramatis.Schema.Binding.Names;

/// <summary>A written name and the symbol that it stands for in a file.</summary>
/// <param name="Symbol">Null if the name was not found.</param>
/// <param name="Note">A near name if the name is unknown; the candidates if it is ambiguous.</param>
public sealed record ResolvedName(string Written, Reach Reach, Symbol? Symbol, string? Note);

/// <summary>The outcomes of looking up a name.</summary>
public enum Reach
{
    Found,
    Unknown,
    Ambiguous,

    /// <summary>The declaration that it names is broken, which is reported there and nowhere else.</summary>
    Lost,

    /// <summary>Lost because the declaration is based on itself.</summary>
    Cyclic,
}
