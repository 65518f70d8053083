using System.Globalization;

namespace Dramatis;

/// <summary>The last line: how many lines stand before it, and the CRC-32C of their bytes.</summary>
internal static class FileSeal
{
    public static void Read(MemberReader line, LineReader reader)
    {
        var (lines, sum) = (-1L, "");
        line.Field("lines", ref lines, Scalar.Integer);
        line.Field("crc32c", ref sum, Scalar.Text);
        line.End();
        if (line.Context.IsSound && (lines != reader.Number - 1 || sum != Crc32C.Text(reader.SumBefore)))
        {
            var before = (reader.Number - 1).ToString(CultureInfo.InvariantCulture);
            var given = lines.ToString(CultureInfo.InvariantCulture);
            line.Fail(
                "crc32c",
                $"the seal is broken: it is of {given} lines with the sum {sum}, but there are {before} lines with "
                    + $"the sum {Crc32C.Text(reader.SumBefore)}. The file was changed or damaged.");
        }
    }
}
