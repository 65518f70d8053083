using System.Text;
using Dramatis.Tool.Commands;
using Microsoft.Win32.SafeHandles;

namespace Dramatis.Tool;

// docs/decisions.md: Closed pipes
/// <summary>
/// Writes to the standard output and reports errors of it. The console's own writer is silent when its reader has gone.
/// </summary>
internal static class StandardOutput
{
    /// <summary>Runs with the standard output as a buffered writer, which is flushed at the end.</summary>
    /// <returns>The exit code of the run, or <see cref="ExitCodes.WrongUse"/> if not everything could be written.</returns>
    public static int Use(Func<TextWriter, int> run, TextWriter error)
    {
        try
        {
            using var writer = new StreamWriter(Open(), new UTF8Encoding(false)) { NewLine = "\n" };
            Console.SetOut(writer);
            return run(Console.Out);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"dramatis: standard output: {(failed.InnerException ?? failed).Message}");
            return ExitCodes.WrongUse;
        }
    }

    private static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // A file must be written to where the shell has got to in it, which only the console's own stream does.
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
