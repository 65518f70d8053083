using System.Globalization;

namespace Dramatis;

/// <summary>Collects everything that is wrong with a value. Allocates only when something is.</summary>
/// <remarks>A mutable value: pass it by <c>ref</c>.</remarks>
public struct ValidationReport
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
    public void Required(bool given, MemberPath path)
    {
        if (!given)
        {
            Add(ValidationCodes.Missing, path, $"{path} must be given.");
        }
    }

    /// <summary>A member that must be given of an actor whom the text identifies.</summary>
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
    public void Recommended(bool given, MemberPath path)
    {
        if (!given)
        {
            Add(ValidationCodes.Recommended, path, $"{path} should be given.", Severity.Warning);
        }
    }

    /// <summary>How many values a member has.</summary>
    public void Count(int count, int least, int most, MemberPath path)
    {
        if (count < least || count > most)
        {
            var values = count == 1 ? "value" : "values";
            Add(
                ValidationCodes.Count,
                path,
                $"{path} has {Number(count)} {values}; {Bounds(least, most)} are allowed.");
        }
    }

    /// <summary>How many values a member has, at least so many only where the text identifies the actor.</summary>
    public void Count(IActor actor, int count, int least, int most, MemberPath path) =>
        Count(count, actor.Identification == Identification.Identified ? least : 0, most, path);

    /// <summary>How long a text is, in Unicode code points.</summary>
    public void Length(string? value, int least, int most, MemberPath path)
    {
        if (value is null || (value.Length >= least * 2L && value.Length <= most))
        {
            return;
        }

        var length = CodePoints(value);
        if (length < least || length > most)
        {
            var message = $"{path} is {Number(length)} characters long; {Bounds(least, most)} are allowed.";
            Add(ValidationCodes.Length, path, message);
        }
    }

    /// <summary>Where an integer lies.</summary>
    public void Range(long? value, long? least, long? most, MemberPath path)
    {
        if (value < least || value > most)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Where a decimal lies.</summary>
    public void Range(decimal? value, decimal? least, decimal? most, MemberPath path)
    {
        if (value < least || value > most)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Where an instant lies.</summary>
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
    public void Pattern(bool matches, string? value, string pattern, MemberPath path)
    {
        if (!matches)
        {
            Add(ValidationCodes.Pattern, path, $"{path} is '{Shown(value)}', which does not match {pattern}.");
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
    public void Check(bool passes, string? value, string type, MemberPath path)
    {
        if (!passes)
        {
            Add(ValidationCodes.Check, path, $"{path} is '{Shown(value)}', which is no {type}.");
        }
    }

    /// <summary>Whether a value is one of its enum.</summary>
    public void Defined(bool defined, string type, MemberPath path)
    {
        if (!defined)
        {
            Add(ValidationCodes.Enum, path, $"{path} is no value of {type}.");
        }
    }

    /// <summary>Whether a player is one who may play.</summary>
    public void Plays(bool plays, string allowed, MemberPath path)
    {
        if (!plays)
        {
            Add(ValidationCodes.Player, path, $"{path} can be played by {allowed} only.");
        }
    }

    /// <summary>A rule of the schema that does not hold.</summary>
    public void Broken(string rule, string message, Severity severity = Severity.Error) =>
        Add("rule:" + rule, "", message, severity);

    private static int CodePoints(string value)
    {
        var count = 0;
        foreach (var _ in value.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static string Shown(string? value) => value is { Length: > 60 } ? value[..60] + "..." : value ?? "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Bounds(int least, int most) =>
        most == int.MaxValue ? $"{Number(least)} or more"
        : least == most ? Number(least)
        : $"{Number(least)} to {Number(most)}";

    private void OutOfRange(object? value, object? least, object? most, MemberPath path)
    {
        var allowed = (least, most) switch
        {
            (null, _) => $"{FieldValue.Print(most)} at most",
            (_, null) => $"{FieldValue.Print(least)} at least",
            _ => $"{FieldValue.Print(least)} to {FieldValue.Print(most)}",
        };
        Add(ValidationCodes.Range, path, $"{path} is {FieldValue.Print(value)}; allowed is {allowed}.");
    }
}
