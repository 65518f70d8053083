using System.Globalization;
using System.Text;
using Dramatis.Fuzzing.Facts;
using Dramatis.Fuzzing.Running;
using Dramatis.Serialization.Tests;

namespace Dramatis.Fuzzing.Targets;

/// <summary>The claims that a program makes: each is refused when it is made, or it can be saved and loaded.</summary>
/// <remarks>A line of its file is the seed of one claim.</remarks>
internal sealed class SaveTarget : FuzzTarget
{
    public override string Name => "save";

    public override int Inputs => 400;

    public override IReadOnlyList<Floor> Floors => [new("claims accepted", 3), new("claims refused", 2), new("made again", 0.5)];

    public override FuzzInput Make(long seed)
    {
        var random = SeededRandom.Of(seed);
        var claims = Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next().ToString(CultureInfo.InvariantCulture));
        return new(seed, [new("claims.txt", string.Join('\n', claims))]);
    }

    public override void Check(FuzzInput input, Tally tally)
    {
        var seeds = input.Files[0].Text.Split('\n').Select(static line => int.TryParse(line, CultureInfo.InvariantCulture, out var seed) ? seed : 0);
        var made = RandomClaims.Make(seeds);
        tally.Add("claims accepted", made.Accepted.Count);
        tally.Add("claims refused", made.Refusals.Count);
        foreach (var refused in made.Refusals)
        {
            Must.Hold(RandomClaims.NamesValue(refused), "Whatever is refused is named", refused.ToString);
        }

        var format = FactCorpus.FormatOf("saga.jsonl", batchSize: 0);
        var once = FactCorpus.Written(format, made.Facts);
        var isRead = format.TryRead(new MemoryStream(once), out var back, out var issues);
        Must.Hold(isRead, "What is accepted and saved can be loaded", () => string.Join('\n', issues.Take(5)));
        var diff = FactBase.Diff(made.Facts, back!);
        Must.Hold(diff.IsEmpty, "What is saved is loaded equal", diff.ToString);
        Must.BeEqual(Lines(once), Lines(FactCorpus.Written(format, back!)), "What is loaded is saved to equal bytes");
        CheckOrder(format, made, input.Seed);
        tally.Add("made again", made.Accepted.Count > 1 ? 1 : 0);
    }

    private static void CheckOrder(FactFormat format, RandomClaims claims, long seed)
    {
        var once = FactCorpus.Written(format, claims.InOtherOrder(SeededRandom.Of(seed)));
        var again = FactCorpus.Written(format, claims.InOtherOrder(SeededRandom.Of(~seed)));
        Must.BeEqual(Lines(once), Lines(again), "Claims in another order are saved to equal bytes");
    }

    private static string[] Lines(byte[] file) => Encoding.UTF8.GetString(file).Split('\n');
}
