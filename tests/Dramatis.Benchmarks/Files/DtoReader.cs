using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis.Benchmarks.Files;

/// <summary>Reads a file of facts with source-generated DTOs, resolved and indexed like the hand-written reader's.</summary>
internal static class DtoReader
{
    public static PlainBase Read(Stream stream)
    {
        var facts = new PlainBase();
        var propositions = new Dictionary<long, PlainRelation>();
        using var text = new StreamReader(stream, leaveOpen: true);
        while (text.ReadLine() is { } line)
        {
            Enter(JsonSerializer.Deserialize(line, LineJson.Default.LineDto)!, facts, propositions);
        }

        return facts;
    }

    private static void Enter(LineDto line, PlainBase facts, Dictionary<long, PlainRelation> propositions)
    {
        if (line.Actor is { } actor)
        {
            var isCompany = line.Type == "Bench.Company";
            facts.Actors.Add(actor, new() { Id = actor, IsCompany = isCompany, Name = line.Members?.Name });
        }
        else if (line.Proposition is { } number)
        {
            propositions.Add(number, new()
            {
                Employee = facts.Actors[line.Members!.Employee!],
                Employer = facts.Actors[line.Members.Employer!],
                Title = line.Members.Title,
                During = line.Members.During?.Edtf,
            });
        }
        else if (line.Claim is { } id)
        {
            var claim = new PlainClaim
            {
                Id = id,
                Source = facts.Sources[line.Source!],
                What = propositions[line.What],
                IsDenied = line.Polarity == "denied",
            };
            claim.Paragraphs.AddRange(line.Locators ?? []);
            claim.Rare = line.SaidOn is null ? null : Rare(line, facts);
            facts.Add(claim);
        }
        else if (line.Source is { } source)
        {
            facts.Sources.Add(source, new() { Id = source, Title = line.Title, Published = line.Published, Uri = line.Uri });
        }
    }

    private static PlainParts Rare(LineDto line, PlainBase facts) => new()
    {
        Speakers = line.Attribution?.ConvertAll(step => step.ConvertAll(id => facts.Actors[id])),
        SaidOn = line.SaidOn?.Edtf,
        Condition = line.Condition?.Words,
        Certainty = line.Certainty,
        Recurrence = line.Recurrence,
        IsQuoted = line.Quoted,
        Basis = line.Basis,
        Inferences = line.Inferences,
        Doubts = line.Doubts,
        Wordings = line.Wordings?.ConvertAll(wording => (facts.Actors[wording.Who!], wording.Words)),
    };
}

/// <summary>Any line.</summary>
internal sealed class LineDto
{
    public string? Actor { get; set; }

    public string? Source { get; set; }

    public long? Proposition { get; set; }

    public string? Claim { get; set; }

    public string? Type { get; set; }

    public string? Title { get; set; }

    public string? Published { get; set; }

    public string? Uri { get; set; }

    public long What { get; set; }

    public string? Polarity { get; set; }

    public List<int>? Locators { get; set; }

    public List<List<string>>? Attribution { get; set; }

    public WhenDto? SaidOn { get; set; }

    public ConditionDto? Condition { get; set; }

    public string? Certainty { get; set; }

    public string? Recurrence { get; set; }

    public bool Quoted { get; set; }

    public string? Basis { get; set; }

    public List<InferenceDto>? Inferences { get; set; }

    public List<DoubtDto>? Doubts { get; set; }

    public List<WordingDto>? Wordings { get; set; }

    public MembersDto? Members { get; set; }
}

internal sealed class MembersDto
{
    public string? Name { get; set; }

    public string? Employee { get; set; }

    public string? Employer { get; set; }

    public string? Title { get; set; }

    public WhenDto? During { get; set; }
}

internal sealed class WhenDto
{
    public string? Edtf { get; set; }
}

internal sealed class ConditionDto
{
    public string? Words { get; set; }
}

internal sealed class InferenceDto
{
    public string? About { get; set; }

    public string? How { get; set; }

    public string? Stated { get; set; }
}

internal sealed class DoubtDto
{
    public string? About { get; set; }

    public string? Why { get; set; }
}

internal sealed class WordingDto
{
    public string? Who { get; set; }

    public string? Words { get; set; }
}

[JsonSerializable(typeof(LineDto))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class LineJson : JsonSerializerContext;
