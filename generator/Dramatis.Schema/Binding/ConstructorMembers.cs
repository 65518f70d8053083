namespace Dramatis.Schema.Binding;

/// <summary>The members that the constructor of a generated record takes.</summary>
public static class ConstructorMembers
{
    /// <summary>
    /// The number of parameters up to which optional members are among them. A longer list helps nobody, and types with
    /// hundreds of fields would pay for it.
    /// </summary>
    private const int Most = 16;

    /// <summary>All required members, then the first optional ones, each in the order of declaration.</summary>
    // docs/decisions.md: Constructors
    public static IEnumerable<BoundMember> Of(IEnumerable<BoundMember> members)
    {
        var (required, optional) = (new List<BoundMember>(), new List<BoundMember>());
        foreach (var member in members)
        {
            (member.IsRequired ? required : optional).Add(member);
        }

        return required.Concat(optional.Take(Math.Max(0, Most - required.Count)));
    }
}
