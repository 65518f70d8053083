using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Dramatis.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dramatis;

/// <summary>Maps the addresses of a service of facts: all of them, or one by one.</summary>
public static class FactEndpoints
{
    /// <summary>Maps all addresses below a prefix; without the report in native code, whose templates need what that lacks.</summary>
    /// <returns>The group of the addresses, for authorization, rate limits and the like.</returns>
    /// <example><code>app.MapFacts("/facts").RequireAuthorization("read");</code></example>
    public static RouteGroupBuilder MapFacts(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix = "/facts")
    {
        var group = endpoints.MapGroup(prefix);
        group.MapActors();
        group.MapSources();
        group.MapClaims();
        group.MapClashes();
        group.MapAgreements();
        group.MapSchema();

        // docs/decisions.md: Native services
        if (RuntimeFeature.IsDynamicCodeSupported)
        {
            group.MapReport();
        }

        return group;
    }

    /// <summary>Maps the list of actors, and each actor with the claims and facts that name it.</summary>
    public static RouteGroupBuilder MapActors(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/actors")
    {
        var group = endpoints.MapGroup(pattern);
        group.Answer("", FactOperations.Actors, ActorAnswers.List);
        group.Answer("/{id}", FactOperations.Actor, ActorAnswers.OneAsync);
        return group;
    }

    /// <summary>Maps the list of sources, and each source.</summary>
    public static RouteGroupBuilder MapSources(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/sources")
    {
        var group = endpoints.MapGroup(pattern);
        group.Answer("", FactOperations.Sources, SourceAnswers.List);
        group.Answer("/{id}", FactOperations.Source, SourceAnswers.OneAsync);
        return group;
    }

    /// <summary>Maps the list of claims, each claim, and the address that takes new claims.</summary>
    public static RouteGroupBuilder MapClaims(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/claims")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var group = endpoints.MapGroup(pattern);
        group.Answer("", FactOperations.Claims, ClaimAnswers.ListAsync);
        group.Answer("/{id}", FactOperations.Claim, ClaimAnswers.OneAsync);
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<DramatisOptions>>().Value;
        if (!options.IsReadOnly)
        {
            var handler = FactHandler.Of(ClaimIntake.TakeAsync);
            var post = group.MapPost("", handler).Described(handler, FactOperations.TakeClaims);
            if (options.WritePolicy is { } policy)
            {
                post.RequireAuthorization(policy);
            }
        }

        return group;
    }

    /// <summary>Maps the list of clashes.</summary>
    public static RouteGroupBuilder MapClashes(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/clashes")
    {
        var group = endpoints.MapGroup(pattern);
        group.Answer("", FactOperations.Clashes, ClashAnswers.ListAsync);
        return group;
    }

    /// <summary>Maps the list of statements that independent sources share.</summary>
    public static RouteGroupBuilder MapAgreements(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/agreements")
    {
        var group = endpoints.MapGroup(pattern);
        group.Answer("", FactOperations.Agreements, AgreementAnswers.ListAsync);
        return group;
    }

    /// <summary>Maps the JSON Schema of claims and of everything that they consist of.</summary>
    public static RouteGroupBuilder MapSchema(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/schema")
    {
        var group = endpoints.MapGroup(pattern);
        group.Answer("", FactOperations.Schema, SchemaAnswers.All);
        return group;
    }

    /// <summary>Maps the page of all facts.</summary>
    public static RouteGroupBuilder MapReport(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/report")
    {
        var group = endpoints.MapGroup(pattern);
        group.Answer("", FactOperations.Report, ReportAnswers.PageAsync);
        return group;
    }
}
