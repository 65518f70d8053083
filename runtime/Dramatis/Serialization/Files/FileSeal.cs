using System.Globalization;

namespace Dramatis;

/// <summary>The last line: the number of lines before it, and the CRC-32C of their bytes.</summary>
internal static class FileSeal
{
    /// <summary>Reads the seal and checks it.</summary>
    /// <param name="line">The members of the line.</param>
    /// <param name="place">The number of the line, and the sum of the bytes before it.</param>
    public static void Read(JsonMemberReader line, FileLine place)
    {
        var lines = line.GetOrNull("lines", Scalar.Integer) ?? -1;
        var sum = line.Get("crc32c", Scalar.Text) ?? "";
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
