using System.Diagnostics.Metrics;

namespace Dramatis.AspNetCore;

/// <summary>The metrics of a service, of the meter <c>Dramatis.AspNetCore</c>.</summary>
internal sealed class FactMetrics
{
    public const string MeterName = "Dramatis.AspNetCore";

    private readonly Meter _meter;
    private readonly Counter<long> _accepted;
    private readonly Counter<long> _refused;
    private readonly Histogram<double> _appending;

    public FactMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(MeterName);
        _accepted = _meter.CreateCounter<long>("dramatis.claims.accepted", "{claim}", "Claims that were accepted.");
        _refused = _meter.CreateCounter<long>("dramatis.requests.refused", "{request}", "Requests with claims that were refused.");
        _appending = _meter.CreateHistogram<double>("dramatis.append.duration", "s", "Time in which claims were appended to the store.");
    }

    /// <summary>Counts claims that were appended.</summary>
    public void Accept(int claims, TimeSpan duration)
    {
        _accepted.Add(claims);
        _appending.Record(duration.TotalSeconds);
    }

    /// <summary>Counts a request that was refused.</summary>
    public void Refuse(int status) => _refused.Add(1, new KeyValuePair<string, object?>("http.response.status_code", status));

    /// <summary>Observes the age of the snapshot in seconds.</summary>
    public void Watch(Func<double> age) =>
        _meter.CreateObservableGauge("dramatis.snapshot.age", age, "s", "Age of the snapshot of the store.");
}
