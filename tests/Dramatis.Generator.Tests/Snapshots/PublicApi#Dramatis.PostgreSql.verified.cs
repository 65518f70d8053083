namespace Dramatis
{
    public sealed class PostgreSqlFactStore : Dramatis.SqlFactStore
    {
        public override System.Threading.Tasks.ValueTask DisposeAsync() { }
        public static System.Threading.Tasks.Task<Dramatis.PostgreSqlFactStore> OpenAsync(string connectionString, Dramatis.FactFormat format, System.TimeProvider? time = null, int partitions = 1, System.Threading.CancellationToken cancellationToken = default) { }
    }
}