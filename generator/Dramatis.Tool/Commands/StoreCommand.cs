using System.CommandLine;
using Dramatis.Tool.Checking;
using Dramatis.Tool.Compiling;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Commands;

/// <summary><c>dramatis store put | get | clashes | info</c>: facts in a database.</summary>
internal static class StoreCommand
{
    public static Command Create(TextWriter output) => new("store", "Puts facts into a store, gets them out, and finds what goes badly together there.")
    {
        Put(output),
        Get(output),
        Clashes(output),
        Info(output),
    };

    private static Command Put(TextWriter output)
    {
        var data = new Argument<string>("FACTS") { Description = "The fact file (JSON Lines)." };
        var to = Address("--to");
        var schema = Arguments.Schema();
        var reading = new ReadingOptions();
        var format = Arguments.Format(Arguments.FindingFormat, "text", "msbuild", "json");
        var command = new Command("put", "Appends the facts of a file to a store, as a whole or not at all.") { data, to, schema, format };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var (path, options) = (parsed.GetValue(data)!, reading.Of(parsed));
            return CheckedFacts.UseFile(
                path,
                parsed.GetValue(schema)!,
                options,
                new(parsed.GetValue(format)!, output),
                (file, _, _) => Use(parsed.GetValue(to)!, parsed.GetValue(schema)!, output, store =>
                {
                    FileErrors.Told(path, () => ProgressBar.While($"Appending {Printable.Of(path)}", progress =>
                    {
                        store.LoadAsync(file, options, progress).GetAwaiter().GetResult();
                        return true;
                    }));
                    Print(output, parsed.GetValue(to)!, store);
                }, isNew: true));
        });
        return command;
    }

    private static Command Get(TextWriter output)
    {
        var from = Address("--from");
        var file = new Option<string>("--out") { Description = "The fact file to write.", Required = true };
        var schema = Arguments.Schema();
        var command = new Command("get", "Writes everything in a store as a fact file.") { from, file, schema };
        command.SetAction(parsed => Use(parsed.GetValue(from)!, parsed.GetValue(schema)!, output, store =>
        {
            var path = parsed.GetValue(file)!;
            FileErrors.Told(path, () => ProgressBar.While(
                $"Writing {Printable.Of(path)}",
                progress =>
                {
                    store.SaveAsync(path, progress).GetAwaiter().GetResult();
                    return true;
                }));
        }));
        return command;
    }

    private static Command Clashes(TextWriter output)
    {
        var from = Address("--from");
        var schema = Arguments.Schema();
        var of = new Option<string>("--of") { Description = "Only the clashes of an actor, by its id." };
        var kind = Arguments.ClashKinds();
        var format = Arguments.Format(Arguments.FindingFormat, "text", "json");
        var command = new Command("clashes", "Finds the claims of a store that go badly together.") { from, schema, of, kind, format };
        command.SetAction(parsed => Use(parsed.GetValue(from)!, parsed.GetValue(schema)!, output, store =>
        {
            IEnumerable<Clash> clashes = parsed.GetValue(of) is { } id ? ClashesOf(store, id) : store.ClashesAsync().ToBlockingEnumerable();
            new ClashFormats(parsed.GetValue(format)!, output, lineOf: null).Write(
                parsed.GetValue(from)!, facts: null, Arguments.OfKinds(clashes, parsed.GetValue(kind)));
        }));
        return command;
    }

    private static Command Info(TextWriter output)
    {
        var from = Address("--from");
        var schema = Arguments.Schema();
        var command = new Command("info", "Tells what is in a store.") { from, schema };
        command.SetAction(parsed => Use(
            parsed.GetValue(from)!, parsed.GetValue(schema)!, output, store => Print(output, parsed.GetValue(from)!, store)));
        return command;
    }

    private static Many<Clash> ClashesOf(FactStore store, string of) =>
        EntityId.TryParse(of, null, out var id) && store.FindActor(id) is not null
            ? store.ClashesOfAsync(id).GetAwaiter().GetResult()
            : throw new ToolException($"the store has no actor {of}.");

    private static void Print(TextWriter output, string address, FactStore store)
    {
        var info = store.GetInfoAsync().GetAwaiter().GetResult();
        var size = info.Bytes is { } bytes ? FormattableString.Invariant($", {bytes / 1e6:N1} MB") : "";
        var last = info.LastRecordedAt is { } recorded ? FormattableString.Invariant($", last recorded at {recorded:yyyy-MM-ddTHH:mm:ssZ}") : "";
        output.WritePrintable($"{address}: {info}{size}{last}");
    }

    private static Option<string> Address(string name) => new(name)
    {
        Description = $"The store: sqlite:PATH, or postgresql with the connection string in the environment variable {StoreAddress.Variable}.",
        Required = true,
    };

    private static int Use(string address, string[] schemaPaths, TextWriter output, Action<FactStore> use, bool isNew = false)
    {
        var schema = new CompiledSchema(SchemaFinder.Read(schemaPaths));
        var findings = ProgressBar.While("Checking the schema", _ => SchemaCheck.Run(schema));
        if (findings.Exists(static finding => finding.IsError()))
        {
            new FactIssueFormats("text", output).Write(findings, schema.Files);
            return ExitCodes.Errors;
        }

        using var loaded = ProgressBar.While("Compiling the schema", _ => schema.Load());
        try
        {
            UseAsync(StoreAddress.Parse(address), loaded.Format, isNew, use).GetAwaiter().GetResult();
            return ExitCodes.Fine;
        }
        catch (FactStoreException failed)
        {
            throw new ToolException(failed.Message);
        }
        catch (ValidationException refused)
        {
            foreach (var issue in refused.Issues)
            {
                output.WritePrintable($"{address}: error: {issue}");
            }

            return ExitCodes.Errors;
        }
    }

    private static async Task UseAsync(StoreAddress address, FactFormat format, bool isNew, Action<FactStore> use)
    {
        var store = await address.OpenAsync(format, isNew).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            use(store);
        }
    }
}
