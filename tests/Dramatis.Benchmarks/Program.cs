using System.CommandLine;
using BenchmarkDotNet.Running;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Service;

// The service that is measured runs in a process of its own.
if (args is ["serve"])
{
    await BenchService.RunAsync();
    return 0;
}

// "compare" measures side by side; everything else is BenchmarkDotNet's.
if (args is not ["compare", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(Work).Assembly).Run(args);
    return 0;
}

var quick = new Option<bool>("--quick") { Description = "Fewer and smaller runs: four minutes at most." };
var only = new Option<string?>("--only") { Description = "Only the works whose name contains this." };
var compare = new Command("compare", "Measures each work against its references in one run.") { quick, only };
compare.SetAction(parsed => Comparison.Run(parsed.GetValue(only), parsed.GetValue(quick), Console.Out));
return new RootCommand("Measures Dramatis.") { compare }.Parse(args).Invoke();
