using System.Globalization;

namespace Dramatis;

/// <summary>The last line: how many lines stand before it, and the CRC-32C of their bytes.</summary>
internal static class FileSeal
{
    /// <param name="line">Its members.</param>
    /// <param name="place">Where it stands.</param>
    public static void Read(JsonMemberReader line, FileLine place)
    {
        var (lines, sum) = (-1L, "");
        line.Field("lines", ref lines, Scalar.Integer);
        line.Field("crc32c", ref sum, Scalar.Text);
        line.End();
        if (line.Context.IsSound && (lines != place.Number - 1 || sum != Crc32C.Text(place.SumBefore)))
        {
            var before = (place.Number - 1).ToString(CultureInfo.InvariantCulture);
            var given = lines.ToString(CultureInfo.InvariantCulture);
            line.Fail(
                "crc32c",
                $"the seal is broken: it is of {given} lines with the sum {sum}, but there are {before} lines with "
                    + $"the sum {Crc32C.Text(place.SumBefore)}. The file was changed or damaged.");
        }
    }
}
