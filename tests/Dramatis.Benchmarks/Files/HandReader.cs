using System.Text.Json;

namespace Dramatis.Benchmarks.Files;

/// <summary>Reads a file of facts by hand: one pass, no checks, ids resolved, dictionaries of lists.</summary>
internal static class HandReader
{
    public static PlainBase Read(Stream stream)
    {
        var facts = new PlainBase();
        var propositions = new Dictionary<long, PlainRelation>();
        var buffer = new byte[1 << 16];
        var (start, end) = (0, 0);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Line(buffer.AsSpan(start, length), facts, propositions);
                start += length + 1;
                continue;
            }

            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                return facts;
            }

            end += read;
        }
    }

    private static void Line(ReadOnlySpan<byte> line, PlainBase facts, Dictionary<long, PlainRelation> propositions)
    {
        var json = new Utf8JsonReader(line);
        json.Read();
        json.Read();
        if (json.ValueTextEquals("actor"u8))
        {
            Actor(ref json, facts);
        }
        else if (json.ValueTextEquals("proposition"u8))
        {
            Relation(ref json, facts, propositions);
        }
        else if (json.ValueTextEquals("claim"u8))
        {
            Claim(ref json, facts, propositions);
        }
        else if (json.ValueTextEquals("source"u8))
        {
            Source(ref json, facts);
        }
    }

    private static void Actor(ref Utf8JsonReader json, PlainBase facts)
    {
        json.Read();
        var actor = new PlainActor { Id = json.GetString()! };
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("type"u8))
            {
                json.Read();
                actor.IsCompany = json.ValueTextEquals("Bench.Company"u8);
            }
            else if (json.ValueTextEquals("members"u8))
            {
                json.Read();
                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    json.Read();
                    actor.Name = json.GetString();
                }
            }
            else
            {
                json.Skip();
            }
        }

        facts.Actors.Add(actor.Id, actor);
    }

    private static void Source(ref Utf8JsonReader json, PlainBase facts)
    {
        json.Read();
        var source = new PlainSource { Id = json.GetString()! };
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            json.Read();
            source.Title = json.GetString();
        }

        facts.Sources.Add(source.Id, source);
    }

    private static void Relation(ref Utf8JsonReader json, PlainBase facts, Dictionary<long, PlainRelation> propositions)
    {
        json.Read();
        var number = json.GetInt64();
        var relation = new PlainRelation();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("members"u8))
            {
                json.Read();
                Members(ref json, facts, relation);
            }
            else
            {
                json.Skip();
            }
        }

        propositions.Add(number, relation);
    }

    private static void Members(ref Utf8JsonReader json, PlainBase facts, PlainRelation relation)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("employee"u8))
            {
                json.Read();
                relation.Employee = facts.Actors[json.GetString()!];
            }
            else if (json.ValueTextEquals("employer"u8))
            {
                json.Read();
                relation.Employer = facts.Actors[json.GetString()!];
            }
            else if (json.ValueTextEquals("title"u8))
            {
                json.Read();
                relation.Title = json.GetString();
            }
            else
            {
                json.Read();
                relation.During = json.TokenType == JsonTokenType.StartObject ? Date(ref json) : json.GetString();
            }
        }
    }

    private static string? Date(ref Utf8JsonReader json)
    {
        string? date = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isDate = json.ValueTextEquals("edtf"u8);
            json.Read();
            date = isDate ? json.GetString() : date;
        }

        return date;
    }

    private static void Claim(ref Utf8JsonReader json, PlainBase facts, Dictionary<long, PlainRelation> propositions)
    {
        json.Read();
        var claim = new PlainClaim { Id = json.GetString()! };
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("source"u8))
            {
                json.Read();
                claim.Source = facts.Sources[json.GetString()!];
            }
            else if (json.ValueTextEquals("what"u8))
            {
                json.Read();
                claim.What = propositions[json.GetInt64()];
            }
            else if (json.ValueTextEquals("polarity"u8))
            {
                json.Read();
                claim.IsDenied = json.ValueTextEquals("denied"u8);
            }
            else
            {
                json.Read();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    claim.Paragraphs.Add(json.GetInt32());
                }
            }
        }

        facts.Add(claim);
    }
}
