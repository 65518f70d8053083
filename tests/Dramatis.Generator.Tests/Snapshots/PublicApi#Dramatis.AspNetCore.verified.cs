namespace Dramatis
{
    public sealed class DramatisOptions
    {
        public DramatisOptions() { }
        public Dramatis.FactFormat? Format { get; set; }
        public bool IsReadOnly { get; set; }
        public int MaxBodyBytes { get; set; }
        public int MaxClaims { get; set; }
        public int MaxDepth { get; set; }
        public int MaxPageSize { get; set; }
        public int PageSize { get; set; }
        public Dramatis.ReportOptions Report { get; set; }
        public System.TimeSpan SnapshotDelay { get; set; }
        public System.Func<System.IServiceProvider, System.Threading.CancellationToken, System.Threading.Tasks.Task<Dramatis.FactStore>>? Store { get; set; }
        public string? WritePolicy { get; set; }
        public Dramatis.DramatisOptions UseFile(string path) { }
        public Dramatis.DramatisOptions UseMemory() { }
        public Dramatis.DramatisOptions UseSqlite(string path) { }
        public Dramatis.DramatisOptions UseStore(Dramatis.FactStore store) { }
    }
    public static class DramatisServices
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDramatis(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<Dramatis.DramatisOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddFactStore(this Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder checks, string name = "facts") { }
    }
    public static class FactEndpoints
    {
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapActors(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern = "/actors") { }
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapAgreements(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern = "/agreements") { }
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapClaims(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern = "/claims") { }
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapClashes(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern = "/clashes") { }
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapFacts(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string prefix = "/facts") { }
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapReport(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern = "/report") { }
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapSchema(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern = "/schema") { }
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapSources(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern = "/sources") { }
    }
    public interface IFactBaseAccessor
    {
        Dramatis.FactBase Current { get; }
        System.Threading.Tasks.Task<Dramatis.FactBase> RefreshAsync(System.Threading.CancellationToken cancellationToken = default);
    }
}