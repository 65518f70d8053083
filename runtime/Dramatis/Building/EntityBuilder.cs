using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Dramatis.CompilerServices;

// docs/decisions.md: Builders generic over themselves
/// <summary>Builds a value step by step and checks it as a whole.</summary>
/// <typeparam name="T">The type that is built.</typeparam>
/// <typeparam name="TBuilder">The type of the builder, which calls return so that they can be chained.</typeparam>
/// <param name="draft">A value without members.</param>
public abstract class EntityBuilder<T, TBuilder>(T draft)
    where T : Entity
    where TBuilder : EntityBuilder<T, TBuilder>
{
    private List<string>? _given;

    // docs/decisions.md: Builders with a draft
    /// <summary>The value with the members given so far.</summary>
    protected T Draft { get; private set; } = draft;

    /// <summary>The required members whose absence validation cannot see: values that cannot be null.</summary>
    protected virtual IReadOnlyList<string> Required => [];

    /// <summary>Builds the value.</summary>
    /// <exception cref="ValidationException">The value has errors; the exception holds every issue.</exception>
    public T Build() => TryBuild(out var value, out var report)
        ? value
        : throw new ValidationException(typeof(T).Name, report.Issues);

    /// <summary>Builds the value if it has no errors. The report holds every issue, warnings included.</summary>
    public bool TryBuild([NotNullWhen(true)] out T? value, out ValidationReport report)
    {
        report = default;
        CheckRequired(ref report);
        if (report.IsValid && NestingMeter.GoesTooFar(Draft))
        {
            NestingMeter.Report(ref report, "");
        }
        else if (report.IsValid)
        {
            report = Draft.ValidateForFacts();
        }

        value = report.IsValid ? Draft : null;
        return report.IsValid;
    }

    /// <summary>Reads the value from a file without checking it. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Read(MemberReader members)
    {
        ArgumentNullException.ThrowIfNull(members);
        Draft = ReadMembers(members);
        members.End();
        var report = default(ValidationReport);
        CheckRequired(ref report);
        members.Report(report);
        return Draft;
    }

    /// <summary>The draft with every member that is given in a file.</summary>
    protected virtual T ReadMembers(MemberReader members) => Draft;

    /// <summary>Sets a member.</summary>
    /// <param name="draft">The draft with the member.</param>
    protected TBuilder Set(T draft)
    {
        Draft = draft;
        return (TBuilder)this;
    }

    /// <summary>Sets a member whose absence validation cannot see.</summary>
    /// <param name="draft">The draft with the member.</param>
    /// <param name="member">The member's name.</param>
    protected TBuilder Set(T draft, string member)
    {
        (_given ??= []).Add(member);
        return Set(draft);
    }

    /// <summary>The values of a member that can have several, followed by further ones.</summary>
    protected static Many<TValue> Add<TValue>(Many<TValue> values, ReadOnlySpan<TValue> more) => [.. values, .. more];

    /// <summary>A value that was read, if it was given, of a member whose absence validation cannot see.</summary>
    protected TValue Given<TValue>(TValue? value, string member)
        where TValue : struct
    {
        if (value is not null)
        {
            (_given ??= []).Add(member);
        }

        return value.GetValueOrDefault();
    }

    private void CheckRequired(ref ValidationReport report)
    {
        foreach (var member in Required)
        {
            report.Required(_given?.Contains(member) is true, member);
        }
    }
}
