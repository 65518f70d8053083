using System.Globalization;

namespace Dramatis;

/// <summary>
/// The member that an issue is about, and the place of the value. It becomes a text only if there is an issue.
/// </summary>
/// <param name="Member">The member by its C# name.</param>
/// <param name="Index">The place of the value, counted from 0; negative for the member as a whole.</param>
public readonly record struct MemberPath(string Member, int Index = -1)
{
    /// <summary>Converts the name of a member, meant as a whole.</summary>
    public static implicit operator MemberPath(string member) => new(member);

    /// <summary>The path: <c>Title</c> or <c>Aliases[2]</c>.</summary>
    public override string ToString() =>
        Index < 0 ? Member : string.Create(CultureInfo.InvariantCulture, $"{Member}[{Index}]");
}
