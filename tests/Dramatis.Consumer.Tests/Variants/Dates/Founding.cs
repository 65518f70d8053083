using System;
using Dramatis;

namespace Dates
{
    /// <summary>Uses dates in the C# that is the default of .NET Standard 2.0.</summary>
    public static class Founding
    {
        public static string Describe(string founded, string refused)
        {
            EdtfDate date = founded;
            return EdtfDate.TryParse(refused.AsSpan(), out _, out EdtfError error)
                ? refused
                : date + " " + date.IsBefore("1984-06-01") + ", " + error;
        }
    }
}
