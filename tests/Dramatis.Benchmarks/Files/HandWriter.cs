using System.Text.Json;

namespace Dramatis.Benchmarks.Files;

/// <summary>Writes a file of facts by hand: the same lines, in the order in which the claims were read.</summary>
internal static class HandWriter
{
    private static readonly JsonEncodedText s_type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText s_members = JsonEncodedText.Encode("members");

    public static void Write(PlainBase facts, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new() { SkipValidation = true });
        foreach (var actor in facts.Actors.Values)
        {
            json.WriteStartObject();
            json.WriteString("actor"u8, actor.Id);
            json.WriteString(s_type, actor.IsCompany ? "Bench.Company" : "Bench.Person");
            json.WriteStartObject(s_members);
            json.WriteString("name"u8, actor.Name);
            json.WriteEndObject();
            End(json, stream);
        }

        foreach (var source in facts.Sources.Values)
        {
            json.WriteStartObject();
            json.WriteString("source"u8, source.Id);
            json.WriteString("title"u8, source.Title);
            End(json, stream);
        }

        var number = 0;
        foreach (var claim in facts.Claims.Values)
        {
            Proposition(json, ++number, claim.What!);
            End(json, stream);
            Claim(json, number, claim);
            End(json, stream);
        }
    }

    private static void Proposition(Utf8JsonWriter json, int number, PlainRelation what)
    {
        json.WriteStartObject();
        json.WriteNumber("proposition"u8, number);
        json.WriteString(s_type, "Bench.Employment");
        json.WriteStartObject(s_members);
        json.WriteString("employee"u8, what.Employee!.Id);
        json.WriteString("employer"u8, what.Employer!.Id);
        json.WriteString("title"u8, what.Title);
        json.WriteStartObject("during"u8);
        json.WriteString("relation"u8, "asOf");
        json.WriteString("edtf"u8, what.During);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Claim(Utf8JsonWriter json, int number, PlainClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("claim"u8, claim.Id);
        json.WriteString("source"u8, claim.Source!.Id);
        json.WriteNumber("what"u8, number);
        if (claim.IsDenied)
        {
            json.WriteString("polarity"u8, "denied");
        }

        json.WriteStartArray("locators"u8);
        foreach (var paragraph in claim.Paragraphs)
        {
            json.WriteNumberValue(paragraph);
        }

        json.WriteEndArray();
    }

    private static void End(Utf8JsonWriter json, Stream stream)
    {
        json.WriteEndObject();
        if (json.BytesPending > 1 << 14)
        {
            json.Flush();
        }

        json.Flush();
        json.Reset();
        stream.WriteByte((byte)'\n');
    }
}
