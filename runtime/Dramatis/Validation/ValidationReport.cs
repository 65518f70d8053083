using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>Collects everything that is wrong with a value. Allocates only when something is.</summary>
/// <remarks>
/// A mutable value: pass it by <c>ref</c>. Every check is inlined where it stands and leaves the words to a method of
/// its own, so that a valid value costs its comparisons and no calls.
/// </remarks>
public partial struct ValidationReport
{
    private List<ValidationIssue>? _issues;

    /// <summary>How many errors there are; warnings do not count.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Whether there is no error.</summary>
    public readonly bool IsValid => ErrorCount == 0;

    /// <summary>Everything that was found, in the order in which it was.</summary>
    public readonly IReadOnlyList<ValidationIssue> Issues => _issues ?? (IReadOnlyList<ValidationIssue>)[];

    /// <summary>Adds an issue.</summary>
    public void Add(string code, MemberPath path, string message, Severity severity = Severity.Error)
    {
        (_issues ??= []).Add(new(code, path.ToString(), message, severity));
        ErrorCount += severity == Severity.Error ? 1 : 0;
    }

    /// <summary>A member that must be given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(bool given, MemberPath path)
    {
        if (!given)
        {
            Missing(path);
        }
    }

    /// <summary>A member that must be given of an actor whom the text identifies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(IActor actor, bool given, MemberPath path)
    {
        if (actor.Identification == Identification.Identified)
        {
            Required(given, path);
        }
    }

    /// <summary>A value that a builder needs and was not given.</summary>
    public T Unset<T>(MemberPath path)
        where T : struct
    {
        Required(given: false, path);
        return default;
    }

    /// <summary>A member that should be given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Recommended(bool given, MemberPath path)
    {
        if (!given)
        {
            NotRecommended(path);
        }
    }

    /// <summary>How many values a member has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(int count, int least, int most, MemberPath path)
    {
        if (count < least || count > most)
        {
            Miscounted(count, least, most, path);
        }
    }

    /// <summary>How many values a member has, at least so many only where the text identifies the actor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(IActor actor, int count, int least, int most, MemberPath path) =>
        Count(count, actor.Identification == Identification.Identified ? least : 0, most, path);

    /// <summary>How long a text is, in Unicode code points.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Length(string? value, int least, int most, MemberPath path)
    {
        // A code point has one or two characters: only near a bound they must be counted.
        if (value is not null && (value.Length < least * 2L || value.Length > most))
        {
            Count(value, least, most, path);
        }
    }

    /// <summary>Where an integer lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Range(long? value, long? least, long? most, MemberPath path)
    {
        if (value < least || value > most)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Where a decimal lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Range(decimal? value, decimal? least, decimal? most, MemberPath path)
    {
        if (value < least || value > most)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Where an instant lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Range(DateTimeOffset? value, DateTimeOffset? least, DateTimeOffset? most, MemberPath path)
    {
        if (value < least || value > most)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Where a date lies; one that may lie inside passes.</summary>
    public void Range(EdtfDate? value, EdtfDate? least, EdtfDate? most, MemberPath path)
    {
        var isBefore = value is { } early && least is { } first && early.IsBefore(first) == Truth.Yes;
        var isAfter = value is { } late && most is { } last && late.IsAfter(last) == Truth.Yes;
        if (isBefore || isAfter)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Whether a text matches its pattern.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pattern(bool matches, string? value, string pattern, MemberPath path)
    {
        if (!matches)
        {
            Mismatched(value, pattern, path);
        }
    }

    /// <summary>Whether an address is absolute and has one of the schemes allowed; none named allows all.</summary>
    public void Scheme(Uri? value, MemberPath path, params ReadOnlySpan<string> schemes)
    {
        if (value is null || (value.IsAbsoluteUri && (schemes.IsEmpty || schemes.Contains(value.Scheme))))
        {
            return;
        }

        var allowed = "an absolute address" + (schemes.IsEmpty ? "" : " with " + string.Join(" or ", schemes!));
        Add(ValidationCodes.Scheme, path, $"{path} is '{Shown(value.OriginalString)}'; it must be {allowed}.");
    }

    /// <summary>Whether a value passes the check of its type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Check(bool passes, string? value, string type, MemberPath path)
    {
        if (!passes)
        {
            Failed(value, type, path);
        }
    }

    /// <summary>Whether a value is one of its enum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Defined(bool defined, string type, MemberPath path)
    {
        if (!defined)
        {
            Undefined(type, path);
        }
    }

    /// <summary>Whether a player is one who may play.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Plays(bool plays, string allowed, MemberPath path)
    {
        if (!plays)
        {
            Misplayed(allowed, path);
        }
    }

    /// <summary>A rule of the schema that does not hold.</summary>
    public void Broken(string rule, string message, Severity severity = Severity.Error) =>
        Add("rule:" + rule, "", message, severity);
}
