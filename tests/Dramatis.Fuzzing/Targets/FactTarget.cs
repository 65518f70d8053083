using System.Text;
using Dramatis.Fuzzing.Facts;
using Dramatis.Fuzzing.Running;

namespace Dramatis.Fuzzing.Targets;

/// <summary>The reader of fact files, and the writer of what it takes.</summary>
internal sealed class FactTarget : FuzzTarget
{
    private const int MostCharacters = 4000;

    private static readonly FactFileOptions s_unsealed = new() { Unsealed = true };

    public override string Name => "facts";

    public override int Inputs => 3_500;

    public override IReadOnlyList<Floor> Floors => [new("taken", 0.05), new("refused", 0.2), new("claims taken", 0.5)];

    public override bool IsOfBytes => true;

    public override FuzzInput Make(long seed)
    {
        var random = SeededRandom.Of(seed);
        var (name, bytes) = FactCorpus.Pick(random);
        bytes = random.Chance(30) ? bytes : new FactFileChange(random).Change(bytes);
        return new(seed, [new(name, Encoding.Latin1.GetString(bytes))]);
    }

    public override void Check(FuzzInput input, Tally tally)
    {
        var format = FactCorpus.FormatOf(input.Files[0].Name, batchSize: 0);
        var bytes = Encoding.Latin1.GetBytes(input.Files[0].Text);
        var facts = Read(format, bytes, null, out var issues);
        CheckSame(format, bytes, input, facts, issues);
        if (facts is null)
        {
            facts = Read(format, bytes, s_unsealed, out _);
            tally.Add("refused");
        }
        else
        {
            tally.Add("taken");
        }

        if (facts is not null)
        {
            CheckWriting(format, input, facts);
            Use(facts);
            tally.Add("claims taken", facts.Claims.Count());
        }

        tally.Add("issues", issues.Count);
    }

    private static FactBase? Read(
        FactFormat format, byte[] bytes, FactFileOptions? options, out IReadOnlyList<FactFileIssue> issues)
    {
        var isRead = format.TryRead(new MemoryStream(bytes), out var facts, out issues, options);
        var found = issues;
        Must.Hold(
            isRead == facts is not null && isRead == (issues.Count == 0),
            "A file is taken whole or refused with reasons",
            () => $"{isRead} with {found.Count} issues");
        Must.Hold(issues.Count <= 1000, "Issues are limited", () => $"{found.Count}");
        var lines = bytes.Count(static one => one == '\n') + 1;
        foreach (var issue in issues)
        {
            Must.Hold(issue.Line >= 1 && issue.Line <= lines, "Every issue is in a line of the file", () => $"{issue}; there are {lines}");
            Must.Hold(
                !string.IsNullOrWhiteSpace(issue.Message) && issue.ToString().Length <= MostCharacters && !issue.ToString().Any(char.IsControl),
                "Every issue is a line of a readable length",
                issue.ToString);
        }

        return facts;
    }

    /// <summary>Read again, in small pieces and lines ahead of their turn; and by the way that throws.</summary>
    private static void CheckSame(
        FactFormat format, byte[] bytes, FuzzInput input, FactBase? facts, IReadOnlyList<FactFileIssue> issues)
    {
        var random = SeededRandom.Of(input.Seed);
        var ahead = FactCorpus.FormatOf(input.Files[0].Name, batchSize: 1 + random.Next(9));
        ahead.TryRead(new ChoppedStream(bytes, random), out var again, out var others);
        Must.BeEqual(issues, others, "The same file has the same issues");
        Must.Hold(
            facts is null || FactBase.Diff(facts, again!).IsEmpty,
            "The same file has the same facts",
            static () => "they differ");
        if (facts is null)
        {
            try
            {
                format.Read(new MemoryStream(bytes));
                throw new BrokenPropertyException("What is refused throws", "nothing was thrown");
            }
            catch (FactFileException refused)
            {
                Must.BeEqual(issues, refused.Issues, "The exception has every issue");
            }
        }
    }

    /// <summary>Written, read and written again, and written in batches.</summary>
    private static void CheckWriting(FactFormat format, FuzzInput input, FactBase facts)
    {
        var once = FactCorpus.Written(format, facts);
        var isRead = format.TryRead(new MemoryStream(once), out var back, out var issues);
        Must.Hold(isRead, "What is taken and written is read again", () => string.Join('\n', issues.Take(5)));
        Must.Hold(FactBase.Diff(facts, back!).IsEmpty, "What is written is read equal", static () => "they differ");
        var ahead = FactCorpus.FormatOf(input.Files[0].Name, batchSize: 1 + SeededRandom.Of(input.Seed).Next(9));
        Must.BeEqual(Lines(once), Lines(FactCorpus.Written(format, back!)), "What is written and read gives equal bytes again");
        Must.BeEqual(Lines(once), Lines(FactCorpus.Written(ahead, facts)), "What is written in batches is the same");
    }

    private static string[] Lines(byte[] file) => Encoding.UTF8.GetString(file).Split('\n');

    /// <summary>What was taken can be asked.</summary>
    private static void Use(FactBase facts)
    {
        foreach (var claim in facts.Claims)
        {
            _ = claim.Whole.Caption;
        }

        _ = facts.Contradictions().Count;
        _ = facts.Corroborations().Count;
    }
}
