using System.Runtime.InteropServices;
using System.Text;
using Dramatis.Fuzzing.Targets;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Fuzzing.Running;

/// <summary>Inputs that something was found with, as files to look at.</summary>
internal static class FailedInputs
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Folder { get; } = RepositoryRoot.Combine("artifacts", "fuzzing");

    /// <summary>Writes an input, with what is wrong beside it, and gives the folder.</summary>
    public static string Write(FuzzTarget target, FuzzInput input, string found)
    {
        var folder = Path.Combine(Folder, $"{target.Name}-{input.Seed}");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "found.txt"), found);
        foreach (var file in input.Files)
        {
            var (bytes, suffix) = target.IsOfBytes ? (Encoding.Latin1.GetBytes(file.Text), "") : Encoded(file.Text);
            var path = Path.Combine(folder, file.Name + suffix);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        return Path.GetRelativePath(RepositoryRoot.Path, folder);
    }

    /// <summary>The command that tries the one input again.</summary>
    public static string Command(string target, long seed) =>
        $"dotnet run -c Release --project tests/Dramatis.Fuzzing -- {target} --seed {seed} --count 1";

    /// <summary>Half a surrogate pair has no form in UTF-8: such a text is written in UTF-16 units.</summary>
    private static (byte[] Bytes, string Suffix) Encoded(string text)
    {
        try
        {
            return (s_strict.GetBytes(text), "");
        }
        catch (EncoderFallbackException)
        {
            return (MemoryMarshal.AsBytes(text.AsSpan()).ToArray(), ".utf16");
        }
    }
}
