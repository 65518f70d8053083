using System.Globalization;

namespace Dramatis;

/// <summary>
/// Which member an issue is about, and which of its values; becomes a text only where there is an issue.
/// </summary>
/// <param name="Member">The member by its C# name.</param>
/// <param name="Index">The place of the value, from 0; negative where the member is meant as a whole.</param>
public readonly record struct MemberPath(string Member, int Index = -1)
{
    /// <summary>A member as a whole.</summary>
    public static implicit operator MemberPath(string member) => new(member);

    /// <summary>The path: <c>Title</c> or <c>Aliases[2]</c>.</summary>
    public override string ToString() =>
        Index < 0 ? Member : string.Create(CultureInfo.InvariantCulture, $"{Member}[{Index}]");
}
