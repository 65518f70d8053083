using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>The parameters of an address. A parameter that is wrong becomes an issue.</summary>
internal sealed class QueryParameters(IQueryCollection query, DramatisOptions options, FactFormat format)
{
    public const string After = "after";
    public const string Limit = "limit";

    private readonly List<ProblemIssue> _issues = [];

    /// <summary>The answer to an address with errors; null if there are none.</summary>
    public IResult? Problem => _issues.Count == 0 ? null : Problems.BadRequest(_issues);

    /// <summary>The greatest number of entries of the answer.</summary>
    public int PageSize
    {
        get
        {
            if (Text(Limit) is not { } text)
            {
                return options.PageSize;
            }

            var isRead = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit);
            return isRead && limit >= 1 && limit <= options.MaxPageSize
                ? limit
                : Fail(Limit, $"is a number from 1 to {options.MaxPageSize}.", options.PageSize);
        }
    }

    public EntityId? Id(string name) => Text(name) is not { } text ? null
        : EntityId.TryParse(text, null, out var id) ? id
        : Fail<EntityId?>(name, "is an id, such as norland.", null);

    public ClaimId? Claim(string name) => Text(name) is not { } text ? null
        : ClaimId.TryParse(text, null, out var id) ? id
        : Fail<ClaimId?>(name, "is the id of a claim: 32 hexadecimal digits.", null);

    public When? Time(string name) => Text(name) is not { } text ? null
        : When.TryParse(text, out var time) ? time
        : Fail<When?>(name, "is a date or an interval in EDTF, such as 2024-05 or 2024/...", null);

    public int Number(string name) => Text(name) is not { } text ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Fail(name, "is a number.", 0);

    public bool Flag(string name) => Text(name) is { } text
        && (bool.TryParse(text, out var value) ? value : Fail(name, "is true or false.", false));

    /// <summary>A value of an enum of the runtime, as JSON has it.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var words = JsonNames.All<T>();
        var index = Array.IndexOf(words, text);
        return index >= 0 ? (T)(object)index : Fail<T?>(name, $"is one of {string.Join(", ", words)}.", null);
    }

    public ActorDescriptor? ActorType(string name) => Text(name) is not { } text ? null
        : format.Schemas.SelectMany(static schema => schema.Actors).FirstOrDefault(type => type.Name == text)
        ?? Fail<ActorDescriptor?>(name, "is a type of actors with its namespace, such as Kyc.Person.", null);

    public RelationDescriptor? RelationType(string name) => Text(name) is not { } text ? null
        : format.TryGetRelation(text, out var type) ? type
        : Fail<RelationDescriptor?>(name, "is a type of relations with its namespace, such as Kyc.Ownership.", null);

    private string? Text(string name) => query[name] is { Count: > 0 } values ? values[^1] : null;

    private T Fail<T>(string name, string predicate, T other)
    {
        _issues.Add(new(ValidationCodes.Form, "error", $"{name} {predicate}", Parameter: name));
        return other;
    }
}
