namespace Dramatis
{
    public sealed class FactSelection : System.IEquatable<Dramatis.FactSelection>
    {
        public static Dramatis.FactSelection All { get; }
        public Dramatis.FactSelection About(Dramatis.Relation what) { }
        public Dramatis.FactSelection After(Dramatis.ClaimId claim) { }
        public Dramatis.FactSelection During(Dramatis.When when) { }
        public Dramatis.FactSelection From(Dramatis.Source source) { }
        public Dramatis.FactSelection From([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<Dramatis.EntityId> sources) { }
        public Dramatis.FactSelection Involving(Dramatis.EntityId actor) { }
        public Dramatis.FactSelection Involving(Dramatis.IPlayer player) { }
        public Dramatis.FactSelection NotWithdrawn() { }
        public Dramatis.FactSelection Of(Dramatis.EntityId happening) { }
        public Dramatis.FactSelection Of(Dramatis.RelationDescriptor type) { }
        public Dramatis.FactSelection Of<T>()
            where T :  class, Dramatis.IRelation { }
        public Dramatis.FactSelection RecordedSince(System.DateTimeOffset instant) { }
        public Dramatis.FactSelection RecordedUntil(System.DateTimeOffset instant) { }
        public Dramatis.FactSelection Take(int most) { }
        public Dramatis.FactSelection These(System.Collections.Generic.IEnumerable<Dramatis.ClaimId> claims) { }
    }
    public abstract class FactStore : Dramatis.IFactLookup, System.IAsyncDisposable
    {
        public Dramatis.FactFormat Format { get; }
        public abstract System.Threading.Tasks.Task<Dramatis.Many<Dramatis.AgreedStatement>> AgreementsAsync(System.Threading.CancellationToken cancellationToken = default);
        public System.Threading.Tasks.Task AppendAsync(System.Collections.Generic.IReadOnlyCollection<Dramatis.Claim> claims, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task AppendAsync(Dramatis.FactBase facts, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public abstract System.Collections.Generic.IAsyncEnumerable<Dramatis.Clash> ClashesAsync(System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default);
        public abstract System.Threading.Tasks.Task<Dramatis.Many<Dramatis.Clash>> ClashesOfAsync(Dramatis.EntityId actor, System.Threading.CancellationToken cancellationToken = default);
        public abstract System.Threading.Tasks.ValueTask DisposeAsync();
        public abstract System.Threading.Tasks.Task DropAsync(System.Collections.Generic.IReadOnlyCollection<Dramatis.ClaimId> claims, System.Threading.CancellationToken cancellationToken = default);
        public abstract Dramatis.Actor? FindActor(Dramatis.EntityId id);
        public abstract Dramatis.Claim? FindClaim(Dramatis.ClaimId id);
        public abstract Dramatis.Source? FindSource(Dramatis.EntityId id);
        public abstract System.Threading.Tasks.Task<Dramatis.FactStoreInfo> GetInfoAsync(System.Threading.CancellationToken cancellationToken = default);
        public abstract System.Threading.Tasks.Task<Dramatis.FactStoreVersion> GetVersionAsync(System.Threading.CancellationToken cancellationToken = default);
        public abstract System.Threading.Tasks.Task<Dramatis.Many<Dramatis.Identity>> IdentitiesAsync(Dramatis.Certainty atLeast = 0, System.Threading.CancellationToken cancellationToken = default);
        public System.Threading.Tasks.Task LoadAsync(System.IO.Stream stream, Dramatis.FactFileOptions? options = null, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task LoadAsync(string path, Dramatis.FactFileOptions? options = null, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Dramatis.FactBase> ReadAsync(System.Func<Dramatis.FactSelection, Dramatis.FactSelection>? select = null, System.Threading.CancellationToken cancellationToken = default) { }
        public abstract System.Threading.Tasks.Task ReplaceAsync(Dramatis.Source source, System.Threading.CancellationToken cancellationToken = default);
        public abstract System.Threading.Tasks.Task ReplaceAsync(System.Collections.Generic.IReadOnlyCollection<Dramatis.Actor> actors, System.Threading.CancellationToken cancellationToken = default);
        public virtual System.Threading.Tasks.Task SaveAsync(string path, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Collections.Generic.IAsyncEnumerable<Dramatis.Claim> SelectAsync(System.Func<Dramatis.FactSelection, Dramatis.FactSelection>? select = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class FactStoreException : System.IO.IOException
    {
        public FactStoreException(string message) { }
        public FactStoreException(string message, System.Exception cause) { }
        public bool IsTransient { get; init; }
    }
    public sealed class FactStoreInfo : System.IEquatable<Dramatis.FactStoreInfo>
    {
        public FactStoreInfo(long Claims, long Actors, long Sources) { }
        public long Actors { get; init; }
        public long? Bytes { get; init; }
        public long Claims { get; init; }
        public System.DateTimeOffset? LastRecordedAt { get; init; }
        public long Sources { get; init; }
        public override string ToString() { }
    }
    public sealed class FactStoreMirror
    {
        public FactStoreMirror(Dramatis.FactStore store) { }
        public System.Threading.Tasks.Task<Dramatis.FactBase> RefreshAsync(System.Threading.CancellationToken cancellationToken = default) { }
    }
    public readonly struct FactStoreVersion : System.IEquatable<Dramatis.FactStoreVersion>
    {
        public FactStoreVersion(long Changes, long Rewrites) { }
        public long Changes { get; init; }
        public long Rewrites { get; init; }
    }
    public sealed class MemoryFactStore : Dramatis.FactStore
    {
        public MemoryFactStore(Dramatis.FactFormat format, System.TimeProvider? time = null) { }
        public Dramatis.FactBase Facts { get; }
        public override System.Threading.Tasks.Task<Dramatis.Many<Dramatis.AgreedStatement>> AgreementsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Collections.Generic.IAsyncEnumerable<Dramatis.Clash> ClashesAsync(System.IProgress<Dramatis.FactProgress>? progress = null, [System.Runtime.CompilerServices.EnumeratorCancellation] System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task<Dramatis.Many<Dramatis.Clash>> ClashesOfAsync(Dramatis.EntityId actor, System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.ValueTask DisposeAsync() { }
        public override System.Threading.Tasks.Task DropAsync(System.Collections.Generic.IReadOnlyCollection<Dramatis.ClaimId> claims, System.Threading.CancellationToken cancellationToken = default) { }
        public override Dramatis.Actor? FindActor(Dramatis.EntityId id) { }
        public override Dramatis.Claim? FindClaim(Dramatis.ClaimId id) { }
        public override Dramatis.Source? FindSource(Dramatis.EntityId id) { }
        public override System.Threading.Tasks.Task<Dramatis.FactStoreInfo> GetInfoAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task<Dramatis.FactStoreVersion> GetVersionAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task<Dramatis.Many<Dramatis.Identity>> IdentitiesAsync(Dramatis.Certainty atLeast = 0, System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task ReplaceAsync(Dramatis.Source source, System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task ReplaceAsync(System.Collections.Generic.IReadOnlyCollection<Dramatis.Actor> actors, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public abstract class SqlFactStore : Dramatis.FactStore
    {
        public override System.Threading.Tasks.Task<Dramatis.Many<Dramatis.AgreedStatement>> AgreementsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Collections.Generic.IAsyncEnumerable<Dramatis.Clash> ClashesAsync(System.IProgress<Dramatis.FactProgress>? progress = null, [System.Runtime.CompilerServices.EnumeratorCancellation] System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task<Dramatis.Many<Dramatis.Clash>> ClashesOfAsync(Dramatis.EntityId actor, System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.ValueTask DisposeAsync() { }
        public override System.Threading.Tasks.Task DropAsync(System.Collections.Generic.IReadOnlyCollection<Dramatis.ClaimId> claims, System.Threading.CancellationToken cancellationToken = default) { }
        public override Dramatis.Actor? FindActor(Dramatis.EntityId id) { }
        public override Dramatis.Claim? FindClaim(Dramatis.ClaimId id) { }
        public override Dramatis.Source? FindSource(Dramatis.EntityId id) { }
        public override System.Threading.Tasks.Task<Dramatis.FactStoreInfo> GetInfoAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task<Dramatis.FactStoreVersion> GetVersionAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task<Dramatis.Many<Dramatis.Identity>> IdentitiesAsync(Dramatis.Certainty atLeast = 0, System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task ReplaceAsync(Dramatis.Source source, System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task ReplaceAsync(System.Collections.Generic.IReadOnlyCollection<Dramatis.Actor> actors, System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task SaveAsync(string path, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
}