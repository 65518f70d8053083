namespace Dramatis.Generator;

/// <summary>The names of the steps of the generator. Tests use them to see which steps ran again.</summary>
public static class TrackingNames
{
    /// <summary>The schema files as text.</summary>
    public const string Files = "Files";

    /// <summary>Each file as a tree.</summary>
    public const string Syntax = "Syntax";

    /// <summary>The names that all files declare.</summary>
    public const string Names = "Names";

    /// <summary>Each file with the names that it reaches.</summary>
    public const string Scope = "Scope";

    /// <summary>Each file bound.</summary>
    public const string Bound = "Bound";

    /// <summary>The names that are declared with errors.</summary>
    public const string Lost = "Lost";

    /// <summary>Each declaration as models.</summary>
    public const string Lowered = "Lowered";

    /// <summary>The visibility of the types.</summary>
    public const string Access = "Access";

    /// <summary>One text for each type.</summary>
    public const string Render = "Render";

    /// <summary>The model class of each schema.</summary>
    public const string Model = "Model";

    /// <summary>The errors in the files.</summary>
    public const string Errors = "Errors";

    /// <summary>The imported types of references that are not there.</summary>
    public const string Missing = "Missing";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } = [Files, Syntax, Names, Scope, Bound, Lost, Lowered, Access, Render, Model, Errors, Missing];
}
