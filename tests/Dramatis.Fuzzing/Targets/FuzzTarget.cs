using Dramatis.Fuzzing.Running;

namespace Dramatis.Fuzzing.Targets;

/// <summary>A part of the product that is tried, and what must hold of it.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>The number of inputs of a run that has no end of its own; trying them takes less than a minute.</summary>
    public abstract int Inputs { get; }

    /// <summary>How deep inputs must get.</summary>
    public abstract IReadOnlyList<Floor> Floors { get; }

    /// <summary>True if each character of its files stands for a byte.</summary>
    public virtual bool IsOfBytes => false;

    /// <summary>The input of a seed, the same each time.</summary>
    public abstract FuzzInput Make(long seed);

    /// <summary>Checks the product with an input. Every exception is a failure, the product's own included.</summary>
    public abstract void Check(FuzzInput input, Tally tally);
}
