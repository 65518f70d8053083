using Dramatis.Schema.Model;

namespace Dramatis.Generator.Tests.Verification;

// docs/decisions.md: Snapshot helper
/// <summary>
/// Snapshots by Verify's conventions, since its core cannot be restored everywhere: <c>Case#Name.verified.cs</c> is what
/// was accepted, <c>Case#Name.received.cs</c> beside it what came instead. To accept, rename the one to the other.
/// </summary>
internal static class Verifier
{
    private static readonly string s_folder = RepositoryRoot.Combine("tests", "Dramatis.Generator.Tests", "Snapshots");

    /// <summary>Holds texts against the accepted ones of a case; reports every difference at once.</summary>
    public static void Verify(string name, IReadOnlyDictionary<string, string> texts)
    {
        Directory.CreateDirectory(s_folder);
        var problems = texts
            .Select(text => Compare($"{name}#{text.Key}", text.Value))
            .Concat(Left(name, texts))
            .OfType<string>()
            .ToList();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    /// <summary>Compares a text with the accepted one, which names no version: a new one changes no snapshot.</summary>
    private static string? Compare(string file, string text)
    {
        var received = text.Replace($"\"{SourceModel.PackageVersion}\"", "\"{version}\"", StringComparison.Ordinal);
        var verifiedPath = Path.Combine(s_folder, file + ".verified.cs");
        var receivedPath = Path.Combine(s_folder, file + ".received.cs");
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return null;
        }

        File.WriteAllText(receivedPath, received);
        return verified is null
            ? $"{file}: new. Accept it by renaming {receivedPath}"
            : $"{file}: {FirstDifference(verified, received)} Accept it by renaming {receivedPath}";
    }

    private static IEnumerable<string> Left(string name, IReadOnlyDictionary<string, string> texts) =>
        from path in Directory.EnumerateFiles(s_folder, $"{name}#*.verified.cs")
        let file = Path.GetFileName(path)
        where !texts.ContainsKey(file[(name.Length + 1)..^".verified.cs".Length])
        select $"{file}: no longer generated. Delete {path}";

    private static string FirstDifference(string verified, string received)
    {
        var (left, right) = (verified.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"line {line + 1} was '{At(left, line)}' and is '{At(right, line)}'.";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line].Trim() : "(the end)";
}
