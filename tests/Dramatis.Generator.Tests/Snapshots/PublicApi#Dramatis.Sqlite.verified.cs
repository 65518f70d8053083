namespace Dramatis
{
    public sealed class SqliteFactStore : Dramatis.SqlFactStore
    {
        public override System.Threading.Tasks.ValueTask DisposeAsync() { }
        public static System.Threading.Tasks.Task<Dramatis.SqliteFactStore> OpenAsync(string path, Dramatis.FactFormat format, System.TimeProvider? time = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
}