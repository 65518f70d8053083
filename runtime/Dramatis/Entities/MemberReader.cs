using System.Diagnostics.CodeAnalysis;

namespace Dramatis.CompilerServices;

/// <summary>Reads the members of an actor or relation by their names in the schema. Used by generated code.</summary>
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

    /// <summary>The current value as text; null if it is not a text.</summary>
    internal abstract string? Text { get; }

    /// <summary>The current value as a boolean; null if it is not one.</summary>
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

    /// <summary>Ends reading, and reports members that were not asked for.</summary>
    internal abstract void End();

    /// <summary>Reports the errors that validation found, at the places of the members that they name.</summary>
    internal abstract void Report(ValidationReport report);

    /// <summary>The current value, if it is an integer of 64 bits.</summary>
    internal abstract bool TryGetInteger(out long value);

    /// <summary>The current value, if it is a number that a decimal holds without rounding.</summary>
    internal abstract bool TryGetDecimal(out decimal value);

    /// <summary>
    /// The current value as a time. If it is not a time, there is a reason, unless the error was reported already.
    /// </summary>
    internal abstract bool TryGetTime(out When? value, ref string? reason);

    /// <summary>The types of the schema that can play the position that is read; null if it is not a position.</summary>
    internal abstract string? ExpectedPlayers { get; }

    /// <summary>Reports that the current player cannot play here.</summary>
    internal abstract void RefusePlayer(string message);

    /// <summary>The player to which the current value refers; null if there is none, which is reported.</summary>
    internal abstract IPlayer? FindPlayer();

    /// <summary>Records that the current value is written by a former name.</summary>
    /// <param name="name">The name of today.</param>
    /// <param name="written">The former name.</param>
    internal abstract void NoteFormerName(string name, string written);

    /// <summary>The values of the current array. Invalid ones are reported and left out.</summary>
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
    /// The number of items of the current array; 0 if the current value is not an array, which is reported.
    /// </summary>
    private protected abstract int CountItems();

    /// <summary>Moves to an item of the array whose items were counted last.</summary>
    private protected abstract void MoveTo(int item);

    /// <summary>Reports that the current value is invalid.</summary>
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
