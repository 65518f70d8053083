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
            facts.Add(claim);
        }
        else if (line.Source is { } source)
        {
            facts.Sources.Add(source, new() { Id = source, Title = line.Title });
        }
    }
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

    public long What { get; set; }

    public string? Polarity { get; set; }

    public List<int>? Locators { get; set; }

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

[JsonSerializable(typeof(LineDto))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class LineJson : JsonSerializerContext;
