namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>How answers combine.</summary>
internal static class NaiveLogic
{
    public static Truth All(params Truth[] truths) => truths.Min();

    public static Truth Any(IEnumerable<Truth> truths) => truths.Append(Truth.No).Max();

    public static Truth Sure(bool isSo) => isSo ? Truth.Yes : Truth.No;

    public static Truth Not(Truth truth) => (Truth)(Truth.Yes - truth);
}
