using System.Buffers;
using System.Text;
using System.Text.Json;
using Dramatis.Fuzzing.Facts;
using Dramatis.Fuzzing.Running;

namespace Dramatis.Fuzzing.Targets;

/// <summary>The reader of claims in JSON that name others by id, and the writer of the claims that it takes.</summary>
internal sealed class JsonTarget : FuzzTarget
{
    private const int MostIssues = 1000;
    private const int MostCharacters = 4000;

    public override string Name => "json";

    public override int Inputs => 3_500;

    public override IReadOnlyList<Floor> Floors => [new("taken", 0.05), new("refused", 0.2), new("claims taken", 0.5)];

    public override bool IsOfBytes => true;

    // The first file is what the claims are read against, the second holds the claims.
    public override FuzzInput Make(long seed)
    {
        var random = SeededRandom.Of(seed);
        var (name, file) = FactCorpus.Pick(random);
        var format = FactCorpus.FormatOf(name, batchSize: 0);
        var body = "";
        if (format.TryRead(new MemoryStream(file), out var facts, out _, new() { Unsealed = true }))
        {
            var lines = facts.Claims.Take(20).Select(claim => Written(format, claim.Whole)).ToList();
            if (!random.Chance(10))
            {
                new FactFileChange(random).Change(lines, random.Next(1, 4));
            }

            body = $"[{string.Join(",\n", lines)}]";
        }

        var bytes = Encoding.UTF8.GetBytes(body);
        bytes = random.Chance(8) && bytes.Length > 0 ? Dramatis.Serialization.Tests.ByteDamage.Few(random, bytes) : bytes;
        return new(seed, [new(name, Encoding.Latin1.GetString(file)), new("claims.json", Encoding.Latin1.GetString(bytes))]);
    }

    public override void Check(FuzzInput input, Tally tally)
    {
        var format = FactCorpus.FormatOf(input.Files[0].Name, batchSize: 0);
        var (file, body) = (Encoding.Latin1.GetBytes(input.Files[0].Text), Encoding.Latin1.GetBytes(input.Files[1].Text));
        if (!format.TryRead(new MemoryStream(file), out var facts, out _, new() { Unsealed = true }))
        {
            facts = FactBase.Empty;
        }

        var isRead = format.TryReadClaims(body, facts, out var claims, out var issues);
        CheckIssues(isRead, claims, issues, body);
        format.TryReadClaims(body, facts, out var again, out var others);
        Must.BeEqual(issues, others, "The same text has the same issues");
        Must.BeEqual(claims, again, "The same text has the same claims");
        tally.Add(isRead ? "taken" : "refused");
        tally.Add("claims taken", claims.Count);
        tally.Add("issues", issues.Count);
        foreach (var claim in claims)
        {
            CheckWriting(format, facts, claim);
        }
    }

    private static void CheckIssues(bool isRead, Many<Claim> claims, IReadOnlyList<ValidationIssue> issues, byte[] body)
    {
        var errors = issues.Count(static issue => issue.Severity == Severity.Error);
        Must.Hold(isRead == (errors == 0), "A text is taken whole or refused with reasons", () => $"{isRead} with {errors} errors");
        Must.Hold(isRead || claims.Count == 0, "Nothing is taken of a text with errors", () => $"{claims.Count} claims");
        Must.Hold(issues.Count <= MostIssues, "Issues are limited", () => $"{issues.Count}");

        // A pointer through a member that stands twice does not say which of the two is meant.
        var isClear = issues.Any(static issue => issue.Code != ValidationCodes.Json)
            && !issues.Any(static issue => issue.Code == ValidationCodes.DuplicateMember);
        using var text = isClear ? JsonDocument.Parse(body) : null;
        foreach (var issue in issues)
        {
            Must.Hold(
                !string.IsNullOrWhiteSpace(issue.Message) && issue.Message.Length <= MostCharacters && !issue.Message.Any(char.IsControl),
                "Every issue is a line of a readable length",
                issue.ToString);
            Must.Hold(
                text is null || LeadsSomewhere(text.RootElement, issue.Pointer!),
                "Every pointer leads to a value, or to the place of one that is missing",
                () => $"{issue.Pointer}: {issue.Message}");
        }
    }

    // A missing member can be in an object that is missing itself: the members of a relation without any.
    private static bool LeadsSomewhere(JsonElement at, string pointer)
    {
        var steps = pointer.Split('/').Skip(1).Select(static step =>
            step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var next = at.ValueKind == JsonValueKind.Array && int.TryParse(step, out var index) && index < at.GetArrayLength() ? at[index]
                : at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step, out var value) ? value
                : default(JsonElement?);
            if (next is not { } found)
            {
                return at.ValueKind == JsonValueKind.Object && (i == steps.Count - 1 || (i == steps.Count - 2 && step == "members"));
            }

            at = found;
        }

        return true;
    }

    private static void CheckWriting(FactFormat format, FactBase facts, Claim claim)
    {
        // An actor that the text gives whole is not in the fact base, so that only a claim of known actors is read again.
        var json = Encoding.UTF8.GetBytes(Written(format, claim));
        if (format.TryReadJson<Claim>(json, facts, out var back, out _))
        {
            Must.BeEqual([Written(format, claim)], [Written(format, back)], "A claim that is taken and written is read equal");
        }

        _ = claim.Caption;
        try
        {
            facts.ToBuilder().Add(claim);
        }
        catch (ValidationException)
        {
            // Claims can name others of the same text, and unique values can clash.
        }
    }

    private static string Written(FactFormat format, Claim claim)
    {
        var bytes = new ArrayBufferWriter<byte>();
        format.WriteJson(bytes, claim);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
