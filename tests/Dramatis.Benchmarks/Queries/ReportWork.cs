using System.Diagnostics;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Facts;

namespace Dramatis.Benchmarks.Queries;

/// <summary>The page of a large fact base: its time, its size, and the memory that writing it takes.</summary>
internal sealed class ReportWork : Work
{
    private const int Rounds = 3;

    /// <inheritdoc/>
    public override string Name => "report";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick)
    {
        var claims = quick ? 50_000 : 200_000;
        foreach (var (name, make) in Bases(claims))
        {
            var facts = make();
            var page = FormattableString.Invariant($"the page of {claims:N0} {name}");
            var (watch, times, size) = (new Stopwatch(), new List<double>(), 0L);
            for (var round = 0; round < Rounds; round++)
            {
                // The first round makes the indexes of the base, as a command does that writes one page.
                using var stream = new CountingStream();
                watch.Restart();
                facts.WriteReport(stream);
                times.Add(watch.Elapsed.TotalNanoseconds);
                size = stream.Length;
            }

            yield return Row.Within(10e9, page, times[0], "ns");
            yield return Row.Within(10e9, page + ", again", times.Min(), "ns");
            yield return Row.Within(20e6, page + ", size", size, "bytes");
            using var process = Process.GetCurrentProcess();
            yield return Row.Within(
                1e9, page + ", peak of the process with the base and all works before", process.PeakWorkingSet64, "bytes");
        }
    }

    private static IEnumerable<(string Name, Func<FactBase> Make)> Bases(int claims) =>
    [
        ("claims of work", () => SampleFacts.Make(claims, claims / 10)),
        ("ownerships, one in twenty clashing", () => SampleFacts.Owned(claims)),
        ("realistic claims", () => UsualFacts.Make(claims)),
    ];

    /// <summary>A stream that keeps nothing.</summary>
    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position
        {
            get => _length;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
