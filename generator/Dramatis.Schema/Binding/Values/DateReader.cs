namespace Dramatis.Schema.Binding.Values;

/// <summary>Reads dates with the parser of <c>Dramatis.Edtf</c>, as the runtime does.</summary>
internal static class DateReader
{
    public static (object? Value, string Reason) Read(ScalarKind kind, string text)
    {
        if (kind == ScalarKind.Period || (kind == ScalarKind.When && text.Contains('/')))
        {
            return EdtfInterval.TryParse(text.AsSpan(), out var interval, out var refusal)
                ? ((object?)interval, "")
                : (null, $"is not an EDTF interval: {refusal}");
        }

        return EdtfDate.TryParse(text.AsSpan(), out var date, out var error)
            ? ((object?)date, "")
            : (null, $"is not an EDTF date: {error}");
    }

    public static bool IsBefore(object left, object right) =>
        left is EdtfDate a && right is EdtfDate b && a.IsBefore(b) == Truth.Yes;
}
