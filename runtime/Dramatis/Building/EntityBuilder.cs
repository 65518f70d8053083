using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Dramatis.CompilerServices;

// docs/decisions.md: Builders generic over themselves
/// <summary>Builds a value step by step and checks it as a whole.</summary>
/// <typeparam name="T">The type that is built.</typeparam>
/// <typeparam name="TBuilder">The type of the builder, which calls return so that they can be chained.</typeparam>
public abstract class EntityBuilder<T, TBuilder>
    where T : Entity
    where TBuilder : EntityBuilder<T, TBuilder>
{
    /// <summary>Builds the value.</summary>
    /// <exception cref="ValidationException">The value has errors; the exception holds every issue.</exception>
    public T Build() => TryBuild(out var value, out var report)
        ? value
        : throw new ValidationException(typeof(T).Name, report.Issues);

    /// <summary>Builds the value if it has no errors. The report holds every issue, warnings included.</summary>
    public bool TryBuild([NotNullWhen(true)] out T? value, out ValidationReport report)
    {
        report = default;
        var composed = Compose(ref report);
        if (report.IsValid)
        {
            composed.Validate(ref report);
        }

        value = report.IsValid ? composed : null;
        return report.IsValid;
    }

    /// <summary>Reads the value from a file without checking it. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Read(MemberReader members)
    {
        ArgumentNullException.ThrowIfNull(members);
        ReadMembers(members);
        members.End();
        var report = default(ValidationReport);
        var value = Compose(ref report);
        members.Report(report);
        return value;
    }

    /// <summary>Reads every given member.</summary>
    protected virtual void ReadMembers(MemberReader members)
    {
    }

    /// <summary>
    /// Makes the value of the given members. It reports missing members that validation cannot see.
    /// </summary>
    protected abstract T Compose(ref ValidationReport report);

    /// <summary>Sets a member.</summary>
    protected TBuilder Set<TValue>(ref TValue member, TValue value)
    {
        member = value;
        return (TBuilder)this;
    }

    /// <summary>Adds values to a member that can have several.</summary>
    protected TBuilder Add<TValue>(ref Many<TValue> member, ReadOnlySpan<TValue> values) =>
        Set(ref member, [.. member, .. values]);
}
