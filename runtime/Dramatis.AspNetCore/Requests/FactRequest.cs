using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dramatis.AspNetCore;

/// <summary>A request, with what answers it.</summary>
internal sealed class FactRequest
{
    public FactRequest(HttpContext http)
    {
        (Http, Services) = (http, http.RequestServices);
        Options = Services.GetRequiredService<IOptions<DramatisOptions>>().Value;
        Store = Services.GetRequiredService<FactStore>();
        Snapshot = Services.GetRequiredService<Snapshots>().Newest;
        Query = new(http.Request.Query, Options, Format);
    }

    public HttpContext Http { get; }

    public IServiceProvider Services { get; }

    public DramatisOptions Options { get; }

    public FactStore Store { get; }

    public FactFormat Format => Store.Format;

    public Snapshot Snapshot { get; }

    public QueryParameters Query { get; }

    public CancellationToken Cancellation => Http.RequestAborted;

    /// <summary>The id in the path; null if it is no id of an actor or source.</summary>
    public EntityId? PathId => EntityId.TryParse(PathText, null, out var id) ? id : default(EntityId?);

    /// <summary>The last part of the path.</summary>
    public string? PathText => (string?)Http.Request.RouteValues["id"];

    /// <summary>Looks something up in the store.</summary>
    public ValueTask<T> FindAsync<T>(Func<IFactLookup, T> find) =>
        Services.GetRequiredService<StoreLookups>().FindAsync(find, Cancellation);

    /// <summary>The address of the same list after an entry.</summary>
    public string After(string entry)
    {
        var query = Http.Request.Query
            .Where(static one => one.Key != QueryParameters.After)
            .SelectMany(static one => one.Value, static (one, value) => KeyValuePair.Create(one.Key, value))
            .Append(new(QueryParameters.After, entry));
        return Http.Request.PathBase.Add(Http.Request.Path) + QueryString.Create(query);
    }
}
