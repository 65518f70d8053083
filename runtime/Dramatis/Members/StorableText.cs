namespace Dramatis;

// docs/decisions.md: Accepted values can be saved
/// <summary>The texts that files can keep: well-formed Unicode of a limited length.</summary>
internal static class StorableText
{
    /// <summary>The length of the longest text, in UTF-16 units.</summary>
    public const int MaxLength = 1 << 26;

    /// <summary>The fault of a text that no file can keep, as the end of a sentence about it; null if there is none.</summary>
    public static string? Fault(string text)
    {
        if (text.Length > MaxLength)
        {
            return FormattableString.Invariant($"has {text.Length} characters; {MaxLength} are allowed.");
        }

        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i++ + 1])))
            {
                return FormattableString.Invariant(
                    $"holds half of a surrogate pair, U+{(int)text[i]:X4}, which no file can keep; write well-formed Unicode.");
            }
        }

        return null;
    }
}
