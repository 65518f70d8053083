namespace Dramatis;

/// <summary>The time of the day, with its offset from UTC if it has one.</summary>
internal readonly record struct EdtfTime(byte Hour, byte Minute, byte Second, short? OffsetMinutes)
{
    public long Seconds => (Hour * 3600) + (Minute * 60) + Second;

    public long UtcSeconds => Seconds - ((OffsetMinutes ?? 0) * 60);
}
