namespace Dramatis.Schema.Lowering;

// docs/decisions.md: Qualified names
/// <summary>The names of types as generated code writes them.</summary>
/// <remarks>
/// Every name from outside the declaration's own namespace begins with <c>global::</c>, so that no type or namespace of
/// the project can be meant instead, whatever it is called.
/// </remarks>
internal static class TypeNames
{
    /// <summary>A type of the runtime for users: <c>global::Dramatis.Many</c>.</summary>
    public static string Runtime(string name) => "global::Dramatis." + name;

    /// <summary>A type of the runtime for generated code alone: <c>global::Dramatis.CompilerServices.Scalar</c>.</summary>
    public static string Service(string name) => "global::Dramatis.CompilerServices." + name;

    /// <summary>A declared type with its full name, valid anywhere.</summary>
    public static string Full(string typeNamespace, string name) => $"global::{typeNamespace}.{name}";
}
