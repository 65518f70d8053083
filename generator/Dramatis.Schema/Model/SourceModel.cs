using System.Reflection;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>A file to generate. All its parts are C# text, which the template only prints.</summary>
/// <param name="HintName">The generated file's name, without <c>.g.cs</c>.</param>
/// <param name="Namespace">The namespace that it is in.</param>
public abstract record SourceModel(string HintName, string Namespace)
{
    /// <summary>The version of the package, which generated types name as their maker.</summary>
    public static string PackageVersion { get; } =
        typeof(SourceModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The version that the file names.</summary>
    public string Version { get; } = PackageVersion;

    /// <summary>The visibility of its types: <c>public</c> or <c>internal</c>.</summary>
    public string Access { get; init; } = "public";

    /// <summary>The namespaces that the file uses beside the runtime.</summary>
    public virtual EquatableArray<string> Usings => [];
}
