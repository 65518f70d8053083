using System.Text.Json;

namespace Dramatis.AspNetCore;

/// <summary>Writes lists and the parts of answers.</summary>
internal static class FactListWriter
{
    /// <summary>The answer with a page of a list.</summary>
    /// <param name="name">The name of the list.</param>
    /// <param name="entries">The entries from the beginning of the page on, one more than the page holds if there is a next one.</param>
    /// <param name="write">Writes an entry.</param>
    /// <param name="cursor">The place of an entry in the list, for the next page.</param>
    public static FactAnswer Page<T>(
        this FactRequest request, string name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> write, Func<T, string> cursor) =>
        FactAnswer.Of(json =>
        {
            json.WriteStartObject();
            request.WritePage(json, name, entries, write, cursor);
            json.WriteEndObject();
        });

    /// <inheritdoc cref="Page{T}"/>
    public static void WritePage<T>(
        this FactRequest request, Utf8JsonWriter json, string name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> write, Func<T, string> cursor)
    {
        var size = request.Query.PageSize;
        json.WriteList(name, entries.Take(size), write);
        if (entries.Count > size)
        {
            json.WriteString("next", request.After(cursor(entries[size - 1])));
        }
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            write(json, entry);
        }

        json.WriteEndArray();
    }

    public static void WriteIds(this Utf8JsonWriter json, string name, IEnumerable<Claim> claims) =>
        json.WriteList(name, claims, static (json, claim) => json.WriteStringValue(claim.Id.ToString()));

    /// <summary>Writes a list of texts, unless it is empty.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            json.WriteList(name, texts, static (json, text) => json.WriteStringValue(text));
        }
    }

    /// <summary>Writes the steps by which something follows, unless there are none.</summary>
    public static void WriteSteps(this Utf8JsonWriter json, Many<Derivation> steps) =>
        json.WriteTexts("because", [.. steps.Select(static step => step.ToString())]);
}
