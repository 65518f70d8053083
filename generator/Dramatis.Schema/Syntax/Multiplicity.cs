namespace Dramatis.Schema.Syntax;

/// <summary>How many values a member has.</summary>
/// <param name="Least">At least.</param>
/// <param name="Most">At most; null for any number.</param>
/// <param name="IsMany">Whether the member holds a list: everything but exactly one and <c>?</c>.</param>
public readonly record struct Multiplicity(int Least, int? Most, bool IsMany)
{
    public static Multiplicity One => new(1, 1, false);

    public static Multiplicity Optional => new(0, 1, false);
}
