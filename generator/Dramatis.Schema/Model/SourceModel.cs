using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>One file to generate: everything in it is C# text already, the template only prints it.</summary>
/// <param name="HintName">The generated file's name, without <c>.g.cs</c>.</param>
/// <param name="Namespace">The namespace that it is in.</param>
public abstract record SourceModel(string HintName, string Namespace)
{
    /// <summary>What stands before the runtime's names: nothing, unless the namespace hides one of them.</summary>
    public string Runtime { get; init; } = "";

    /// <summary>How far its types are seen: <c>public</c> or <c>internal</c>.</summary>
    public string Access { get; init; } = "public";

    /// <summary>What the file needs beside the runtime.</summary>
    public virtual EquatableArray<string> Usings => [];
}
