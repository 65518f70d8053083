namespace Dramatis.Schema.Lowering;

/// <summary>
/// How generated code names types: short, unless a type of the same namespace or a member of the same record has the
/// name.
/// </summary>
/// <param name="ownNamespace">The namespace of the generated code.</param>
/// <param name="runtime">What stands before the runtime's names in all of the namespace: mostly nothing.</param>
/// <param name="members">The members of the record where an expression stands; none where only types can.</param>
internal sealed class TypeNames(string ownNamespace, string runtime, IReadOnlyCollection<string> members)
{
    /// <summary>What stands before the runtime's names where the namespace hides one of them.</summary>
    public const string Qualifier = "global::Dramatis.";

    /// <summary>Whether the record has a member of this name.</summary>
    public bool IsMember(string name) => members.Contains(name);

    /// <summary>A type of the runtime.</summary>
    public string Of(string name) => members.Contains(name) ? Qualifier + name : runtime + name;

    /// <summary>A type of the framework, by its full name.</summary>
    public string System(string fullName) => members.Contains("System") ? "global::" + fullName : fullName;

    /// <summary>A declared type where a type is expected.</summary>
    public string Declared(string typeNamespace, string name)
    {
        if (typeNamespace == ownNamespace)
        {
            return name;
        }

        return runtime.Length > 0 || IsHidden(typeNamespace.Split('.')[0])
            ? $"global::{typeNamespace}.{name}"
            : $"{typeNamespace}.{name}";
    }

    /// <summary>A declared type where a member of the record could be meant.</summary>
    public string InExpression(string typeNamespace, string name) =>
        typeNamespace == ownNamespace && members.Contains(name)
            ? $"global::{typeNamespace}.{name}"
            : Declared(typeNamespace, name);

    private bool IsHidden(string root) =>
        members.Contains(root) || ownNamespace.Split('.').Skip(1).Contains(root);
}
