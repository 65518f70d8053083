using Dramatis.Fuzzing.Running;

namespace Dramatis.Fuzzing.Targets;

/// <summary>A part of the product that is tried, and what must hold of it.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>How deep inputs must get.</summary>
    public abstract IReadOnlyList<Floor> Floors { get; }

    /// <summary>Whether the characters of its files are bytes.</summary>
    public virtual bool IsOfBytes => false;

    /// <summary>The input of a seed, the same each time.</summary>
    public abstract FuzzInput Make(long seed);

    /// <summary>Throws where something does not hold; what is thrown by the product is such a failure, too.</summary>
    public abstract void Check(FuzzInput input, Tally tally);
}
