using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>A server of PostgreSQL of its own, which listens on a socket in a temporary folder and on no port.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string Owner = "postgres";

    // Of the role "guarded" the server asks for a password; the others are let in by the socket, to which only this user gets.
    private const string Access = "local all guarded scram-sha-256\nlocal all all trust\n";

    private static readonly Lazy<string?> s_programs = new(FindPrograms);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-pg-");

    private PostgreSqlServer()
    {
    }

    /// <summary>The reason for which there is no server on this machine; null if there is one.</summary>
    public static string? Missing =>
        s_programs.Value is null ? "There is no PostgreSQL on this machine."
        : Environment.IsPrivilegedProcess && !CanSwitch() ? $"PostgreSQL does not run as root, and the tests cannot switch to the user {Owner}."
        : null;

    /// <summary>The folder of the socket.</summary>
    public string Socket => _folder.FullName;

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>Skips a test where there is no server, and fails it where one is required.</summary>
    public static void Require()
    {
        // docs/decisions.md: Tests with PostgreSQL
        var isRequired = Environment.GetEnvironmentVariable("DRAMATIS_POSTGRESQL") == "required";
        Skip.If(Missing is not null && !isRequired, Missing);
        Assert.True(Missing is null, $"{Missing} DRAMATIS_POSTGRESQL says that there must be one.");
    }

    /// <summary>Starts a server with an empty database.</summary>
    public static async Task<PostgreSqlServer> StartAsync()
    {
        var server = new PostgreSqlServer();
        try
        {
            if (Environment.IsPrivilegedProcess)
            {
                await RunAsync("chown", Owner, server._folder.FullName);
            }

            // The files of an empty database need not outlive a power cut; those of the running server are synchronized.
            await ServeAsync("initdb", "-D", server.Data, "-U", Owner, "-E", "UTF8", "--locale=C", "--no-sync");
            await File.WriteAllTextAsync(Path.Combine(server.Data, "pg_hba.conf"), Access);
            await server.ControlAsync("start");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The connection string of a role, for a schema.</summary>
    public string ConnectionString(string schema = "public", string role = Owner, string database = "postgres") =>
        new NpgsqlConnectionStringBuilder { Host = _folder.FullName, Username = role, Database = database, SearchPath = schema, Timeout = 120 }.ToString();

    /// <summary>Makes a schema of its own.</summary>
    /// <returns>Its name.</returns>
    public async Task<string> NewSchemaAsync()
    {
        var schema = $"s{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE SCHEMA {schema}");
        return schema;
    }

    /// <summary>Runs statements of a test as the owner of everything.</summary>
    public async Task ExecuteAsync(string sql, string schema = "public")
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString(schema));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first column of a query.</summary>
    public async Task<List<string>> TextsAsync(string sql, string schema = "public")
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString(schema));
        await using var command = source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await rows.ReadAsync())
        {
            texts.Add(Convert.ToString(rows.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return texts;
    }

    /// <summary>Ends the server as a crash does, and starts it again.</summary>
    public Task RestartAsync() => ControlAsync("restart", "-m", "immediate");

    /// <summary>Ends the server as a crash does.</summary>
    public Task StopAsync() => ControlAsync("stop", "-m", "immediate");

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await StopAsync();
        }

        _folder.Delete(recursive: true);
    }

    private Task ControlAsync(params string[] arguments) => ServeAsync(
        "pg_ctl",
        [.. arguments, "-D", Data, "-w", "-t", "120", "-l", Path.Combine(Data, "log"), "-o", $"-k {_folder.FullName} -c listen_addresses=''"]);

    private static Task ServeAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(s_programs.Value!, program);
        return Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", Owner, "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    // A server that goes on in the background keeps what it is given to write to, so nothing of it is read.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        var told = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = Path.GetTempPath() };
            foreach (var argument in (string[])["-c", "out=$1; shift; exec \"$@\" > \"$out\" 2>&1 < /dev/null", "sh", told, program, .. arguments])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, $"{Path.GetFileName(program)} {string.Join(' ', arguments)}: {await File.ReadAllTextAsync(told)}");
        }
        finally
        {
            File.Delete(told);
        }
    }

    private static bool CanSwitch()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("runuser", ["-u", Owner, "--", "true"]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>The folder of the server's programs: one of PATH, or that of the latest version where Debian keeps them.</summary>
    private static string? FindPrograms()
    {
        var debian = new DirectoryInfo("/usr/lib/postgresql");
        var all = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(debian.Exists
                ? debian.GetDirectories().OrderByDescending(static one => int.TryParse(one.Name, out var version) ? version : 0).Select(static one => Path.Combine(one.FullName, "bin"))
                : []);
        return all.FirstOrDefault(static one => File.Exists(Path.Combine(one, "initdb")) && File.Exists(Path.Combine(one, "pg_ctl")));
    }
}
