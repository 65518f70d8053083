using System.Text.RegularExpressions;

namespace Dramatis.Schema.Binding.Values;

// docs/decisions.md: Codes of units
/// <summary>Checks the codes of units: currencies by a list, all others by the form of UCUM.</summary>
internal static class UnitCode
{
    private const int Longest = 64;

    // Annotations stand in braces, and units such as [ft_i] in brackets. A number before them is a power of ten or a factor.
    private const string Annotation = @"\{[!-z|~]*\}";
    private const string Symbol = @"(?:10[*^]|(?:[A-Za-z%'""_]|\[[!-Z\\^-~]+\])+)";
    private const string Component = $@"(?:{Symbol}(?:[+-]?[0-9]+)?(?:{Annotation})?|[1-9][0-9]*|{Annotation})";
    private const string Term = $@"{Component}(?:[./]{Component})*";

    // The currencies of ISO 4217, withdrawn ones included, since sources speak of them.
    private static readonly HashSet<string> s_currencies = new((
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE "
        + "CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ "
        + "GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD "
        + "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG "
        + "QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
        + "TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT "
        + "XSU XUA YER ZAR ZMW ZWG "
        + "ADP AFA ALK AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BOP BRB BRC BRE BRN BRR BUK BYB BYR CHC "
        + "CNX CSD CSJ CSK CYP DDM DEM ECS ECV EEK EQE ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP ILP "
        + "ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MAF MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE "
        + "RHD ROK ROL RUR SDD SDP SIT SKK SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE YDD "
        + "YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR").Split(' '));

    // Units of UCUM that look like currencies: doses of radiation.
    private static readonly string[] s_likeCurrencies = ["RAD", "REM"];

    private static readonly Regex s_group = new($@"\({Term}\)", RegexOptions.CultureInvariant);
    private static readonly Regex s_whole = new($@"\A/?{Term}\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_likeCurrency = new(@"\A[A-Z]{3}\z", RegexOptions.CultureInvariant);

    /// <summary>The reason for which a text is no unit, as the second half of a sentence; null if it is one.</summary>
    public static string? Fault(string unit) =>
        unit.Length > Longest ? $"has more than {Longest} characters"
        : unit.All(char.IsLower) && Meant(unit) is not null ? "is a currency, which is written in capitals"
        : s_likeCurrency.IsMatch(unit) && !s_currencies.Contains(unit) && !s_likeCurrencies.Contains(unit)
            ? "is not a currency of ISO 4217"
        : IsOfUcum(unit) ? null
        : "is not a unit in the form of UCUM; write a code such as km, m/s or %, and what is counted in braces: {soldiers}";

    /// <summary>The currency that a text in small letters means; null if it means none.</summary>
    public static string? Meant(string unit) => s_currencies.Contains(unit.ToUpperInvariant()) ? unit.ToUpperInvariant() : null;

    private static bool IsOfUcum(string unit)
    {
        // A term in parentheses counts as a factor, from the innermost outwards.
        for (var before = ""; before != unit;)
        {
            (before, unit) = (unit, s_group.Replace(unit, "1"));
        }

        return s_whole.IsMatch(unit);
    }
}
