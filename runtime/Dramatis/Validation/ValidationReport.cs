using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>Collects the issues of a value. It allocates only if there are any.</summary>
/// <remarks>
/// The report is a mutable value: pass it by <c>ref</c>. It is not safe for several threads. Checks are inlined into
/// generated code and their messages are not, so that a valid value costs comparisons and no calls.
/// </remarks>
public partial struct ValidationReport
{
    private List<ValidationIssue>? _issues;

    /// <summary>The number of errors. Warnings do not count.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>True if there is no error; there may be warnings.</summary>
    public readonly bool IsValid => ErrorCount == 0;

    /// <summary>All issues, in the order in which they were found.</summary>
    public readonly IReadOnlyList<ValidationIssue> Issues => _issues ?? (IReadOnlyList<ValidationIssue>)[];

    /// <summary>Adds an issue.</summary>
    public void Add(string code, MemberPath path, string message, Severity severity = Severity.Error)
    {
        (_issues ??= []).Add(new(code, path.ToString(), message, severity));
        ErrorCount += severity == Severity.Error ? 1 : 0;
    }

    /// <summary>Checks that a member is given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(bool given, MemberPath path)
    {
        if (!given)
        {
            Missing(path);
        }
    }

    /// <summary>Checks that a member is given if the text identifies the actor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(IActor actor, bool given, MemberPath path)
    {
        if (actor.Identification == Identification.Identified)
        {
            Required(given, path);
        }
    }

    /// <summary>Checks that a member is given, and warns if it is not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Recommended(bool given, MemberPath path)
    {
        if (!given)
        {
            NotRecommended(path);
        }
    }

    /// <summary>Checks the number of values of a member.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(int count, int least, int most, MemberPath path)
    {
        if (count < least || count > most)
        {
            Miscounted(count, least, most, path);
        }
    }

    /// <summary>
    /// Checks the number of values of a member; the least number holds only if the text identifies the actor.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(IActor actor, int count, int least, int most, MemberPath path) =>
        Count(count, actor.Identification == Identification.Identified ? least : 0, most, path);

    /// <summary>Checks the length of a text, in Unicode code points.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Length(string? value, int least, int most, MemberPath path)
    {
        // A code point has one or two characters, so that they are counted only if the length is near a bound.
        if (value is not null && (value.Length < least * 2L || value.Length > most))
        {
            Count(value, least, most, path);
        }
    }

    /// <summary>Checks the range of an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Range(long? value, long? least, long? most, MemberPath path)
    {
        if (value < least || value > most)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Checks the range of a decimal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Range(decimal? value, decimal? least, decimal? most, MemberPath path)
    {
        if (value < least || value > most)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Checks the range of an instant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Range(DateTimeOffset? value, DateTimeOffset? least, DateTimeOffset? most, MemberPath path)
    {
        if (value < least || value > most)
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Checks the range of a date. A date that may lie inside passes.</summary>
    public void Range(EdtfDate? value, EdtfDate? least, EdtfDate? most, MemberPath path)
    {
        var isBefore = value is { } early && least is { } first && early.IsBefore(first) == Truth.Yes;
        var isAfter = value is { } late && most is { } last && late.IsAfter(last) == Truth.Yes;
        if (isBefore || isAfter)
        {
            OutOfRange(value, least, most, path);
        }
    }

    // docs/decisions.md: Ranges of quantities
    /// <summary>Checks the range of a quantity. One that may lie inside passes. The bounds hold for every unit.</summary>
    public void Range(Quantity? value, decimal? least, decimal? most, MemberPath path)
    {
        if (value is { IsApproximate: false } given && (given.Most < least || given.Least > most))
        {
            OutOfRange(value, least, most, path);
        }
    }

    /// <summary>Checks that a quantity has one of the listed units; without a list, that it has none.</summary>
    public void Unit(Quantity? value, MemberPath path, params ReadOnlySpan<string> units)
    {
        if (value is { } given && (given.Unit is null ? !units.IsEmpty : !units.Contains(given.Unit)))
        {
            var allowed = units.IsEmpty ? "it takes no unit" : "its unit must be " + string.Join(" or ", units!);
            Add(ValidationCodes.Unit, path, $"{path} is '{given}'; {allowed}.");
        }
    }

    /// <summary>Checks that a text matches its pattern.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pattern(bool matches, string? value, string pattern, MemberPath path)
    {
        if (!matches)
        {
            Mismatched(value, pattern, path);
        }
    }

    /// <summary>
    /// Checks that an address is an absolute URI and has an allowed scheme. Without schemes all are allowed. An address that
    /// is reported already, by a type that is based on this one, is not reported again.
    /// </summary>
    public void Scheme(Uri? value, MemberPath path, params ReadOnlySpan<string> schemes)
    {
        if (value is null || (ScalarGrammar.IsUri(value) && (schemes.IsEmpty || schemes.Contains(value.Scheme))))
        {
            return;
        }

        var allowed = "an absolute address" + (schemes.IsEmpty ? "" : " with " + string.Join(" or ", schemes!));
        var code = value.IsAbsoluteUri ? ValidationCodes.Scheme : ValidationCodes.Unstorable;
        var place = path.ToString();
        if (_issues?.Exists(issue => issue.Code == code && issue.Path == place) == true)
        {
            return;
        }

        Add(code, path, $"{path} is '{Shown(value.OriginalString)}'; it must be {allowed}.");
    }

    /// <summary>Checks that a value passes the check of its type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Check(bool passes, string? value, string type, MemberPath path)
    {
        if (!passes)
        {
            Failed(value, type, path);
        }
    }

    /// <summary>Reports that the check of a type ends in an exception.</summary>
    public void Check(Exception error, string? value, string type, MemberPath path) => Add(
        ValidationCodes.Check, path, $"{path} is '{Shown(value)}', and the check of {type} {NotEvaluated}: {Shown(error)}.");

    /// <summary>Checks that a value is one of its enum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Defined(bool defined, string type, MemberPath path)
    {
        if (!defined)
        {
            Undefined(type, path);
        }
    }

    /// <summary>Checks that a player is allowed in its position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Plays(bool plays, string allowed, MemberPath path)
    {
        if (!plays)
        {
            Misplayed(allowed, path);
        }
    }

    /// <summary>Checks that files can keep a text.</summary>
    internal void Storable(string? text, MemberPath path)
    {
        if (text is not null && StorableText.Fault(text) is { } fault)
        {
            Add(ValidationCodes.Unstorable, path, $"{path} {fault}");
        }
    }

    /// <summary>Reports a rule of the schema that does not hold.</summary>
    public void Broken(string rule, string message, Severity severity = Severity.Error) =>
        Add("rule:" + rule, "", message, severity);

    /// <summary>Reports a rule of the schema that ends in an exception.</summary>
    public void Broken(string rule, Exception error, Severity severity = Severity.Error) =>
        Broken(rule, $"The rule {rule} {NotEvaluated}: {Shown(error)}.", severity);
}
