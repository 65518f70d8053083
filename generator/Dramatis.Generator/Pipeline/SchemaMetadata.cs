using Dramatis.Schema.Syntax;

namespace Dramatis.Generator.Pipeline;

/// <summary>The metadata of schema files, which the targets of the package set and the command gives by itself.</summary>
public static class SchemaMetadata
{
    internal const string Assembly = "build_metadata.AdditionalFiles.DramatisAssembly";
    internal const string Extensible = "build_metadata.AdditionalFiles.DramatisExtensible";

    /// <summary>The value of a key for a file of an origin; null if it has none.</summary>
    public static string? Of(SchemaOrigin origin, string key) => key switch
    {
        Assembly => origin.Assembly,
        Extensible when origin.IsExtensible => "true",
        _ => null,
    };
}
