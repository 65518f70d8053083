namespace Dramatis;

/// <summary>A line of a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">The line without its end; none of one that is too long.</param>
/// <param name="SumBefore">The sum of all bytes before it.</param>
/// <param name="IsTooLong">Whether it is too long to be kept.</param>
internal readonly record struct FileLine(int Number, ReadOnlyMemory<byte> Bytes, uint SumBefore, bool IsTooLong);
