using Dramatis.Fuzzing.Running;

namespace Dramatis.Fuzzing.Targets;

/// <summary>Fails on purpose, in the way that its seed says: to see that every kind of failure is seen.</summary>
internal sealed class PlantedTarget : FuzzTarget
{
    public override string Name => "planted";

    public override int Inputs => 6;

    public override IReadOnlyList<Floor> Floors => [];

    public override FuzzInput Make(long seed) => new(seed, [new("a.txt", "one\ntwo\nthree\n"), new("b.txt", "four\nfive\n")]);

    public override void Check(FuzzInput input, Tally tally)
    {
        switch (input.Seed)
        {
            case 1:
                Must.Hold(!input.Files.Any(static file => file.Text.Contains('w')), "Nothing has a w", () => "one has");
                break;
            case 2:
                throw new InvalidOperationException("thrown");
            case 3:
                Deepen([]);
                break;
            case 4:
                Thread.Sleep(Timeout.Infinite);
                break;
            case 5:
                tally.Add("bytes", Enumerable.Range(0, 2000).Sum(static _ => new byte[1 << 20].Length));
                break;
            case 6:
                for (var end = Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(6); Environment.CpuUsage.TotalTime < end;)
                {
                    Thread.SpinWait(1000);
                }

                break;
        }
    }

    private static int Deepen(Span<int> depth)
    {
        Span<int> deeper = stackalloc int[1000];
        return depth.Length + Deepen(deeper);
    }
}
