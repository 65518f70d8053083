using System.Globalization;

namespace Dramatis.Fuzzing.Running;

/// <summary>Counts what became of the inputs.</summary>
internal sealed class Tally
{
    // A counter is below its floor only where chance does not explain it, once in a thousand runs or so.
    private const double Deviations = 3;

    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);

    public long Inputs { get; set; }

    public void Add(string counter, long count = 1) => _counts[counter] = _counts.GetValueOrDefault(counter) + count;

    /// <summary>Counts different values.</summary>
    public void AddKind(string counter, string value)
    {
        if (!_kinds.TryGetValue(counter, out var values))
        {
            _kinds.Add(counter, values = new(StringComparer.Ordinal));
        }

        values.Add(value);
    }

    public IEnumerable<string> Shallow(IEnumerable<Floor> floors) =>
        from floor in floors
        let count = _counts.GetValueOrDefault(floor.Counter)
        let expected = floor.Share * Inputs
        where count < expected - (Deviations * Math.Sqrt(expected))
        select string.Create(
            CultureInfo.InvariantCulture,
            $"only {count} '{floor.Counter}' in {Inputs} inputs, at least {floor.Share} an input are expected: the inputs are too poor");

    public override string ToString() => string.Join(
        ", ",
        _counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value:n0} {count.Key}"))
            .Concat(_kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value.Count} {kind.Key}")))
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{Inputs:n0} inputs")));
}
