using System.Diagnostics;
using System.Text;

namespace Dramatis.Testing;

/// <summary>A service as a process of its own, on a port that the system chooses.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri?> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServiceProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data, isOutput: true);
        _process.ErrorDataReceived += (_, line) => Read(line.Data, isOutput: false);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Asks the service.</summary>
    public HttpClient Client { get; } = new() { Timeout = s_patience };

    /// <summary>Everything that it wrote to its console so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a service and waits until it listens.</summary>
    /// <param name="program">The program: a native one, or an assembly of .NET.</param>
    /// <param name="settings">Its configuration.</param>
    public static Task<ServiceProcess> StartAsync(string program, params (string Name, string Value)[] settings) =>
        StartAsync(program, [], settings);

    /// <inheritdoc cref="StartAsync(string, ValueTuple{string, string}[])"/>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<ServiceProcess> StartAsync(string program, string[] arguments, params (string Name, string Value)[] settings)
    {
        var service = new ServiceProcess(StartInfo(program, arguments, settings));
        var address = await service._address.Task.WaitAsync(s_patience);
        if (address is null)
        {
            throw new InvalidOperationException($"The service ended with {await service.ExitAsync()}:\n{service.Output}");
        }

        service.Client.BaseAddress = address;
        return service;
    }

    /// <summary>Runs a service that does not start, and gives its exit code with its output.</summary>
    public static async Task<(int ExitCode, string Output)> FailAsync(string program, params (string Name, string Value)[] settings)
    {
        using var service = new ServiceProcess(StartInfo(program, [], settings));
        var code = await service.ExitAsync();
        return (code, service.Output);
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits for the end of the process and gives its exit code.</summary>
    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Client.Dispose();
    }

    private static ProcessStartInfo StartInfo(string program, string[] arguments, (string Name, string Value)[] settings)
    {
        var isAssembly = Path.GetExtension(program) == ".dll";
        var start = new ProcessStartInfo(isAssembly ? "dotnet" : program, isAssembly ? ["exec", program, .. arguments] : arguments)
        {
            // The settings of an application are in the folder in which it runs.
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Urls"] = "http://127.0.0.1:0";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private void Read(string? line, bool isOutput)
    {
        if (line is null)
        {
            // The output ends with the process.
            _ = isOutput && _address.TrySetResult(null);
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var start)
        {
            _address.TrySetResult(new(line[(start + Listening.Length)..].Trim()));
        }
    }
}
