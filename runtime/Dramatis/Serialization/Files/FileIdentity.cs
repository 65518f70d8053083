using System.Runtime.InteropServices;
using System.Text;

namespace Dramatis;

/// <summary>The kind, the owner and the place on the disk of a file, which .NET does not tell.</summary>
/// <param name="Device">The device of the file.</param>
/// <param name="Number">The number of the file on its device; all links to the file have it.</param>
/// <param name="User">The number of the user who owns the file.</param>
/// <param name="Group">The number of the group that owns the file.</param>
/// <param name="IsPlain">True if it is not a folder, device, pipe or socket.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Number, uint User, uint Group, bool IsPlain)
{
    private const int CurrentFolder = -100;
    private const uint BasicStats = 0x7ff;
    private const int KindMask = 0xf000;
    private const int PlainKind = 0x8000;

    /// <summary>
    /// The identity of the file to which a path leads; null if there is none, or the system is not Linux.
    /// </summary>
    public static FileIdentity? Of(string path)
    {
        // The layout of statx is the same for every processor.
        var buffer = new byte[256];
        if (!OperatingSystem.IsLinux() || Native.Stat(CurrentFolder, Terminated(path), 0, BasicStats, buffer) != 0)
        {
            return null;
        }

        return new(
            MemoryMarshal.Read<ulong>(buffer.AsSpan(136)),
            MemoryMarshal.Read<ulong>(buffer.AsSpan(32)),
            MemoryMarshal.Read<uint>(buffer.AsSpan(20)),
            MemoryMarshal.Read<uint>(buffer.AsSpan(24)),
            (MemoryMarshal.Read<ushort>(buffer.AsSpan(28)) & KindMask) == PlainKind);
    }

    /// <summary>Tells whether two paths lead to one file, also by links.</summary>
    public static bool AreOne(string path, string other) => Of(path) is { } one && Of(other) is { } two
        ? (one.Device, one.Number) == (two.Device, two.Number)
        : Final(path) == Final(other);

    /// <summary>Gives another file the owner of this one; a group that cannot be kept is left.</summary>
    /// <returns>False if the user could not be kept.</returns>
    public bool GiveOwnerTo(string path)
    {
        if (Of(path) is not { } other || (other.User, other.Group) == (User, Group))
        {
            return true;
        }

        return Native.ChangeOwner(Terminated(path), User, Group) == 0 || other.User == User;
    }

    private static string Final(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(true)!.FullName;
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static class Native
    {
        [DllImport("libc", EntryPoint = "statx")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Stat(int folder, byte[] path, int flags, uint mask, byte[] buffer);

        [DllImport("libc", EntryPoint = "chown")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int ChangeOwner(byte[] path, uint user, uint group);
    }
}
