using System.Buffers.Binary;

namespace Dramatis.Fuzzing.Running;

/// <summary>
/// A file that says which seed a worker is at, and that it moves. It outlives the worker, so that who hangs or dies is
/// known by it.
/// </summary>
internal sealed class Heartbeat(string path) : IDisposable
{
    private readonly FileStream _file =
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);

    private long _beats;

    public void Beat(long seed)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, seed);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], ++_beats);
        RandomAccess.Write(_file.SafeFileHandle, bytes, 0);
    }

    public (long Seed, long Beats) Read()
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        RandomAccess.Read(_file.SafeFileHandle, bytes, 0);
        return (BinaryPrimitives.ReadInt64LittleEndian(bytes), BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]));
    }

    public void Dispose() => _file.Dispose();
}
