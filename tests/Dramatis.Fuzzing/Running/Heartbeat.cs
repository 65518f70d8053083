using System.Buffers.Binary;

namespace Dramatis.Fuzzing.Running;

/// <summary>
/// A file that says which seed a worker is at, and that it moves. It outlives the worker, so that who hangs or dies is
/// known by it.
/// </summary>
internal sealed class Heartbeat : IDisposable
{
    private readonly FileStream _file;
    private long _beats;

    private Heartbeat(string target, FileMode mode)
    {
        Directory.CreateDirectory(FailedInputs.Folder);
        var path = Path.Combine(FailedInputs.Folder, target + ".at");
        _file = new(path, mode, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
    }

    /// <summary>For who starts a worker.</summary>
    public static Heartbeat New(string target) => new(target, FileMode.Create);

    /// <summary>For the worker itself.</summary>
    public static Heartbeat OfWorker(string target) => new(target, FileMode.OpenOrCreate);

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
