using System.Diagnostics.CodeAnalysis;

namespace Dramatis.CompilerServices;

/// <summary>Reads the members of an actor or relation by their written names. Used by generated code.</summary>
/// <remarks>
/// The mirror image of <see cref="MemberVisitor"/>: that class shows the members of a value, this one gives them back.
/// A member that is wrong counts as missing; it is reported with its place in the file. Not safe for several threads.
/// </remarks>
public abstract class MemberReader
{
    private protected MemberReader()
    {
    }

    /// <summary>The identification of the actor that is read.</summary>
    public Identification Identification { get; private protected set; }

    /// <summary>The id of the happening that the relation describes; null if none is given.</summary>
    public EntityId? Happening { get; private protected set; }

    /// <summary>The text at hand; null if the value at hand is no text.</summary>
    internal abstract string? Text { get; }

    /// <summary>The boolean at hand; null if the value at hand is none.</summary>
    internal abstract bool? Boolean { get; }

    /// <summary>The value of a field; the default if it is not given or wrong.</summary>
    public T? Get<T>(string member, Scalar<T> scalar, params ReadOnlySpan<string> formerly) =>
        MoveTo(member, formerly) && TryRead(scalar, out var value) ? value : default;

    /// <summary>The value of a field; null if it is not given or wrong.</summary>
    public T? GetOrNull<T>(string member, Scalar<T> scalar, params ReadOnlySpan<string> formerly)
        where T : struct => MoveTo(member, formerly) && TryRead(scalar, out var value) ? value : null;

    /// <summary>The values of a field; none if it is not given or wrong.</summary>
    public Many<T> GetMany<T>(string member, Scalar<T> scalar, params ReadOnlySpan<string> formerly) =>
        MoveTo(member, formerly) ? ReadItems(scalar) : default;

    /// <summary>The player of a position; null if none is given.</summary>
    public T? GetPlayer<T>(string member, params ReadOnlySpan<string> formerly)
        where T : class, IPlayer => Get(member, PlayerScalar<T>.Instance, formerly);

    /// <summary>The players of a position, if any are given.</summary>
    public Many<T> GetPlayers<T>(string member, params ReadOnlySpan<string> formerly)
        where T : class, IPlayer => GetMany(member, PlayerScalar<T>.Instance, formerly);

    /// <summary>Ends reading: members that nothing asked for are reported.</summary>
    internal abstract void End();

    /// <summary>Reports the errors that validation found, at the places of the members that they name.</summary>
    internal abstract void Report(ValidationReport report);

    /// <summary>The integer at hand, if the value at hand is one of 64 bits.</summary>
    internal abstract bool TryGetInteger(out long value);

    /// <summary>The decimal at hand, if the value at hand is a number that a decimal holds without rounding.</summary>
    internal abstract bool TryGetDecimal(out decimal value);

    /// <summary>The time at hand. If there is none, there is a reason, unless the error was reported already.</summary>
    internal abstract bool TryGetTime(out When? value, ref string? reason);

    /// <summary>The player to which the value at hand refers; null if there is none, which is reported.</summary>
    internal abstract IPlayer? FindPlayer();

    /// <summary>Notes that the value at hand is written by a former name.</summary>
    /// <param name="name">The name of today.</param>
    /// <param name="written">The former name.</param>
    internal abstract void NoteFormerName(string name, string written);

    /// <summary>The values of the array at hand; those that are wrong are reported and left out.</summary>
    internal Many<T> ReadItems<T>(Scalar<T> scalar)
    {
        var length = CountItems();
        if (length == 0)
        {
            return default;
        }

        var (items, count) = (new T[length], 0);
        for (var i = 0; i < length; i++)
        {
            MoveTo(i);
            if (TryRead(scalar, out var value))
            {
                items[count++] = value;
            }
        }

        return new(count == length ? items : items[..count]);
    }

    /// <summary>Moves to the value of a member, if it is given under its name or a former one.</summary>
    private protected abstract bool MoveTo(string member, ReadOnlySpan<string> formerly);

    /// <summary>
    /// The number of items of the array at hand; 0 if the value at hand is no array, which is reported.
    /// </summary>
    private protected abstract int CountItems();

    /// <summary>Moves to an item of the array whose items were counted last.</summary>
    private protected abstract void MoveTo(int item);

    /// <summary>Reports that the value at hand is wrong.</summary>
    /// <param name="expected">A description of what is expected.</param>
    /// <param name="reason">A better reason, if there is one.</param>
    private protected abstract void Refuse(string expected, string? reason);

    private bool TryRead<T>(Scalar<T> scalar, [NotNullWhen(true)] out T? value)
    {
        string? reason = null;
        if (scalar.TryRead(this, out value, ref reason))
        {
            return value is not null;
        }

        Refuse(scalar.Expected, reason);
        return false;
    }
}
