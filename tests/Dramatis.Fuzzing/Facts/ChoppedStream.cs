namespace Dramatis.Fuzzing.Facts;

/// <summary>A stream that gives as few bytes at a time as it likes.</summary>
internal sealed class ChoppedStream(byte[] bytes, Random random) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, random.Next(1, 1 << random.Next(1, 12))));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, random.Next(1, 100))]);
}
