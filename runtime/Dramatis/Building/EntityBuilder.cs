using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Dramatis.CompilerServices;

/// <summary>Puts a value together step by step and checks it whole.</summary>
/// <typeparam name="T">What is built.</typeparam>
/// <typeparam name="TBuilder">The builder itself, so that calls chain.</typeparam>
public abstract class EntityBuilder<T, TBuilder>
    where T : Entity
    where TBuilder : EntityBuilder<T, TBuilder>
{
    /// <summary>The value, if nothing is wrong with it.</summary>
    /// <exception cref="ValidationException">Something is; the exception holds every issue.</exception>
    public T Build() => TryBuild(out var value, out var report)
        ? value
        : throw new ValidationException(typeof(T).Name, report.Issues);

    /// <summary>The value, if nothing is wrong with it; the report holds every issue, warnings included.</summary>
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

    /// <summary>The value as a file tells it, unchecked. Used by generated code.</summary>
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

    /// <summary>Takes every member that is given.</summary>
    protected virtual void ReadMembers(MemberReader members)
    {
    }

    /// <summary>
    /// Makes the value of what was given; reports the members without a value that validation cannot see.
    /// </summary>
    protected abstract T Compose(ref ValidationReport report);

    /// <summary>Sets a member.</summary>
    protected TBuilder Set<TValue>(ref TValue member, TValue value)
    {
        member = value;
        return (TBuilder)this;
    }

    /// <summary>Adds to a member with several values.</summary>
    protected TBuilder Add<TValue>(ref Many<TValue> member, ReadOnlySpan<TValue> values) =>
        Set(ref member, [.. member, .. values]);
}
