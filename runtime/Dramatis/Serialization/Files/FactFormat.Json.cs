using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Dramatis;

/// <content>JSON of single claims, relations, actors and sources, which name others by their ids.</content>
public sealed partial class FactFormat
{
    private const int LeastBuffer = 1 << 12;

    private Lazy<SchemaTypes> LazyTypes => new(_types);

    /// <summary>The relation type with a name, of the schemas or of the runtime.</summary>
    internal bool TryGetRelation(string name, [NotNullWhen(true)] out RelationDescriptor? type) => _types.TryGet(name, out type);

    /// <summary>
    /// Reads a claim, relation, actor or source from JSON. Actors, sources and claims are given whole or by their ids. The
    /// id of a claim may be left out.
    /// </summary>
    /// <typeparam name="T">
    /// <see cref="Claim"/>, <see cref="Source"/>, <see cref="Actor"/>, <see cref="Relation"/>, or a type of the schemas.
    /// </typeparam>
    /// <param name="json">The JSON, in UTF-8.</param>
    /// <param name="against">The fact base or store in which ids are looked up. Nothing is added to it.</param>
    /// <exception cref="FactJsonException">The JSON has errors. The exception holds every issue.</exception>
    /// <exception cref="NotSupportedException">Values of the type are not read.</exception>
    public T ReadJson<T>(ReadOnlyMemory<byte> json, IFactLookup against)
        where T : class => Reading(against).ReadOrThrow(json, Value<T>)!;

    /// <summary>
    /// Reads a claim, relation, actor or source from JSON; returns false if it has errors.
    /// </summary>
    /// <param name="json">The JSON, in UTF-8.</param>
    /// <param name="against">The fact base or store in which ids are looked up. Nothing is added to it.</param>
    /// <param name="value">The value; null if there are errors.</param>
    /// <param name="issues">All issues, each with its pointer; those of a valid value are warnings.</param>
    /// <inheritdoc cref="ReadJson" path="/typeparam"/>
    /// <exception cref="NotSupportedException">Values of the type are not read.</exception>
    public bool TryReadJson<T>(
        ReadOnlyMemory<byte> json,
        IFactLookup against,
        [NotNullWhen(true)] out T? value,
        out IReadOnlyList<ValidationIssue> issues)
        where T : class
    {
        (value, issues) = Reading(against).Read(json, Value<T>);
        return value is not null;
    }

    /// <summary>
    /// Reads a claim, or an array of claims, from JSON; returns false if any has errors. Claims can name actors, sources
    /// and claims that others of the same text give whole, before or after them.
    /// </summary>
    /// <param name="json">The JSON, in UTF-8.</param>
    /// <param name="against">The fact base or store in which ids are looked up. Nothing is added to it.</param>
    /// <param name="claims">
    /// The claims, in their order; none if there are errors. <see cref="FactBase.Builder.Add(Claim)"/> adds them.
    /// </param>
    /// <param name="issues">All issues, each with its pointer; those of valid claims are warnings.</param>
    public bool TryReadClaims(
        ReadOnlyMemory<byte> json, IFactLookup against, out Many<Claim> claims, out IReadOnlyList<ValidationIssue> issues)
    {
        (var read, issues) = Reading(against).Read(json, JsonReading.Claims);
        claims = read is null ? default : [.. read];
        return read is not null;
    }

    /// <summary>
    /// Reads a claim, or an array of claims, from a stream of JSON up to its end, as <see cref="TryReadClaims"/> does. The
    /// stream can be the body of a request, which allows nothing synchronous.
    /// </summary>
    /// <returns>The claims in their order, null if there are errors; and all issues.</returns>
    /// <inheritdoc cref="TryReadClaims" path="/param[@name='against']"/>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public async Task<(IReadOnlyList<Claim>? Claims, IReadOnlyList<ValidationIssue> Issues)> TryReadClaimsAsync(
        Stream stream, IFactLookup against, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new ArrayBufferWriter<byte>(LeastBuffer);
        while (await stream.ReadAsync(bytes.GetMemory(LeastBuffer), cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            bytes.Advance(read);
        }

        return Reading(against).Read(bytes.WrittenMemory, JsonReading.Claims);
    }

    /// <summary>
    /// Writes a claim, relation or actor as JSON. It names actors, sources and claims by their ids, and holds the relations
    /// to which it refers.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A type belongs to none of the schemas, or a text is not well-formed Unicode. A part of the value may be written.
    /// </exception>
    public void WriteJson(Utf8JsonWriter json, IPlayer value) => WriteInline(new InlineWriter(Given(json), namesIds: true, _types), value);

    /// <summary>Writes a source as JSON. It names actors by their ids.</summary>
    /// <inheritdoc cref="WriteJson(Utf8JsonWriter, IPlayer)" path="/exception"/>
    public void WriteJson(Utf8JsonWriter json, Source value) => WriteInline(new InlineWriter(Given(json), namesIds: true, _types), value);

    /// <summary>
    /// Writes a claim, relation or actor as JSON in UTF-8, without blanks and with only the escapes that JSON requires, as
    /// in files. Stores can keep it as the row of a claim.
    /// </summary>
    /// <inheritdoc cref="WriteJson(Utf8JsonWriter, IPlayer)" path="/exception"/>
    public void WriteJson(IBufferWriter<byte> bytes, IPlayer value) => WriteInline(new InlineWriter(Given(bytes), _types), value);

    /// <summary>Writes a source as JSON in UTF-8. It names actors by their ids.</summary>
    /// <inheritdoc cref="WriteJson(Utf8JsonWriter, IPlayer)" path="/exception"/>
    public void WriteJson(IBufferWriter<byte> bytes, Source value) => WriteInline(new InlineWriter(Given(bytes), _types), value);

    private static void WriteInline(InlineWriter writer, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteAll(value);
    }

    private static T Given<T>(T writer)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer;
    }

    private static T? Value<T>(JsonValue json)
        where T : class
    {
        object? value = typeof(T) == typeof(Source) ? json.Context.Source(json)
            : typeof(T) == typeof(Claim) ? json.Context.Claim(json)
            : typeof(IPlayer).IsAssignableFrom(typeof(T)) ? json.Context.Player(json)
            : throw new NotSupportedException($"{typeof(T).Name} is not a claim, source, actor or relation.");
        if (value is not (null or T))
        {
            json.Fail($"{((IPlayer)value).Description} stands here; {PlayerTypeName.Of(typeof(T))} is expected.", ValidationCodes.Player);
        }
        else if (value is Entity entity && json.Kind == JsonTokenType.StartObject)
        {
            ((InlineContext)json.Context).ReportIssues(json, entity.ValidateForFacts().Issues);
        }

        return value as T;
    }

    private JsonReading Reading(IFactLookup against)
    {
        ArgumentNullException.ThrowIfNull(against);
        return new(LazyTypes, against, default);
    }
}
