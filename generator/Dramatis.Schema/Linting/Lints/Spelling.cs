using System.Text.RegularExpressions;

namespace Dramatis.Schema.Linting.Lints;

/// <summary>Words that are written in two ways. What both spellings allow is not listed.</summary>
internal static class Spelling
{
    /// <summary>Of <c>-ise</c> and <c>-ize</c>; Oxford's <c>-ize</c> is taken for American.</summary>
    private const string Verbs =
        "author|apolog|capital|categor|central|character|civil|colon|critic|custom|democrat|digit|econom|emphas|equal|"
        + "familiar|fertil|final|formal|general|global|harmon|hospital|industrial|initial|institutional|international|"
        + "jeopard|legal|legitim|liberal|local|marginal|material|maxim|mechan|memor|militar|minim|mobil|modern|monet|"
        + "national|natural|neutral|normal|optim|organ|patron|penal|polar|popular|priorit|privat|public|radical|"
        + "rational|real|recogn|revolution|scrutin|sectarian|secular|social|special|stabil|standard|stigmat|subsid|"
        + "summar|symbol|sympath|synchron|terror|urban|util|victim|visual|weapon";

    /// <summary>Of <c>-our</c> and <c>-or</c>.</summary>
    private const string Nouns =
        "arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|savi|splend|val|"
        + "vap|vig";

    private static readonly Regex Verb = new(
        $"^((?:de|dis|mis|over|re|un)?(?:{Verbs})i)([sz])((?:e|ed|es|er|ers|ing|ation|ations|ational|able|ably))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private const string NounEndings = "s|ed|ing|er|ers|able|ably|ite|ites|ful|fully|less|hood|hoods|al|ally|ly";

    private static readonly Regex Noun = new(
        $"^((?:dis|mis|un)?(?:{Nouns})o)(u?)(r(?:{NounEndings})?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly (string British, string American)[] Pairs =
    [
        ("aeroplane", "airplane"), ("ageing", "aging"), ("aluminium", "aluminum"), ("analyse", "analyze"),
        ("analysed", "analyzed"), ("analyser", "analyzer"), ("analysing", "analyzing"), ("calibre", "caliber"),
        ("cancelled", "canceled"), ("cancelling", "canceling"), ("catalogue", "catalog"), ("catalogues", "catalogs"),
        ("centre", "center"), ("centred", "centered"), ("centres", "centers"), ("channelled", "channeled"),
        ("counsellor", "counselor"), ("counsellors", "counselors"), ("defence", "defense"), ("defences", "defenses"),
        ("defenceless", "defenseless"), ("dialogue", "dialog"), ("dialogues", "dialogs"), ("enrol", "enroll"),
        ("enrolment", "enrollment"), ("fibre", "fiber"), ("fibres", "fibers"), ("fulfil", "fulfill"),
        ("fulfilment", "fulfillment"), ("fulfils", "fulfills"), ("fuelled", "fueled"), ("grey", "gray"),
        ("instalment", "installment"), ("instalments", "installments"), ("jewellery", "jewelry"),
        ("labelled", "labeled"), ("labelling", "labeling"), ("levelled", "leveled"), ("litre", "liter"),
        ("litres", "liters"), ("manoeuvre", "maneuver"), ("manoeuvres", "maneuvers"), ("modelled", "modeled"),
        ("modelling", "modeling"), ("mould", "mold"), ("offence", "offense"), ("offences", "offenses"),
        ("paralyse", "paralyze"), ("paralysed", "paralyzed"), ("plough", "plow"), ("pretence", "pretense"),
        ("programme", "program"), ("programmes", "programs"), ("quarrelled", "quarreled"), ("sabre", "saber"),
        ("sceptic", "skeptic"), ("sceptical", "skeptical"), ("scepticism", "skepticism"), ("signalled", "signaled"),
        ("skilful", "skillful"), ("theatre", "theater"), ("theatres", "theaters"), ("travelled", "traveled"),
        ("traveller", "traveler"), ("travellers", "travelers"), ("travelling", "traveling"), ("wilful", "willful"),
    ];

    private static readonly Dictionary<string, (bool IsBritish, string Other)> Words = Pairs
        .Select(static pair => (Word: pair.British, Is: (true, pair.American)))
        .Concat(Pairs.Select(static pair => (Word: pair.American, Is: (false, pair.British))))
        .ToDictionary(static word => word.Word, static word => word.Is, StringComparer.OrdinalIgnoreCase);

    /// <summary>Which spelling a word has, and the word in the other; null where both write it alike.</summary>
    public static (bool IsBritish, string Other)? Of(string word)
    {
        if (Words.TryGetValue(word, out var known))
        {
            var capital = char.ToUpperInvariant(known.Other[0]) + known.Other.Substring(1);
            return (known.IsBritish, char.IsUpper(word[0]) ? capital : known.Other);
        }

        if (Verb.Match(word) is { Success: true } verb)
        {
            var isBritish = verb.Groups[2].Value is "s" or "S";
            return (isBritish, $"{verb.Groups[1].Value}{(isBritish ? "z" : "s")}{verb.Groups[3].Value}");
        }

        if (Noun.Match(word) is { Success: true } noun)
        {
            var isBritish = noun.Groups[2].Length > 0;
            return (isBritish, $"{noun.Groups[1].Value}{(isBritish ? "" : "u")}{noun.Groups[3].Value}");
        }

        return null;
    }
}
