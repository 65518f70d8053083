namespace Dramatis.Fuzzing.Facts;

/// <summary>What stands in fact files as JSON: right, wrong, and at the edge.</summary>
internal static class FactWords
{
    public static IReadOnlyList<string> Values { get; } =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "2", "7", "1.5", "1e9", "1E-9", "1e999", "-1e999", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001",
        "0.00000000000000000000000000001", "1.0", "1.10", "01", "+1", ".5", "NaN", new('9', 500), "0." + new string('0', 500) + "1", "1e-400",
        "\"\"", "\" \"", "\"a\"", "\"hero-0\"", "\"source-0\"", "\"chest-0\"", "\"a:b\"", "\":\"", "\"a:\"", "\"Ä\"", "\"a b\"", "\"norland\"",
        "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ude00\\ud83d\"", "\"\\u000a\"", "\"\\/\\b\\f\\n\\r\\t\"", "\"\\x\"", "\"\\u12\"",
        "\"\uFEFF\"", "\"\u2028\"", "\"😀\"", "\"e\u0301\"", "\"<>&'\"",
        "\"2024\"", "\"2024-05\"", "\"2024-05-03\"", "\"2024-13\"", "\"2024-02-30\"", "\"2024-02-29\"", "\"1900-02-29\"", "\"-0000\"", "\"0000\"",
        "\"Y-170000002\"", "\"Y99999999999999999999\"", "\"Y1E99\"", "\"Y3388E2S3\"", "\"1950S2\"", "\"198X\"", "\"XXXX-XX-XX\"", "\"2024-XX-31\"",
        "\"1984?\"", "\"1984%~\"", "\"?2004-06-~11\"", "\"2024-21\"", "\"2024-41\"", "\"2024-24/2025-21\"", "\"../..\"", "\"/\"", "\"/2024\"",
        "\"2024/..\"", "\"2025/2024\"", "\"[1667,1668,1670..1672]\"", "\"{1960,1961-12}\"", "\"[..1984]\"", "\"[2024..2020]\"", "\"{}\"", "\"[]\"",
        "\"2024-05-03T12:00:00Z\"", "\"2024-05-03T24:00:00Z\"", "\"2024-05-03T12:00:00+14:01\"", "\"0001-01-01T00:00:00+01:00\"",
        "\"9999-12-31T23:59:59.9999999Z\"", "\"9999-12-31T23:59:60Z\"", "\"2024-05-03T12:00:00.12345678901Z\"",
        "\"3..\"", "\"..5\"", "\"3..4\"", "\"~30\"", "\"~4.5e6 USD\"", "\"1..0\"", "\"3...\"", "\"~\"", "\"30%\"", "\"3 %\"", "\"1e99 km\"", "\"3 a b\"",
        "\"https://a.b/\"", "\"http://[::1]:8080/\"", "\"http://[\"", "\"urn:a:b\"", "\"a/b\"", "\"javascript:x\"", "\"http://a b/\"", "\"HTTP://A.B\"",
        "\"angry\"", "\"calm\"", "\"cross\"", "\"merry\"", "\"denied\"", "\"affirmed\"", "\"planned\"", "\"actual\"", "\"asOf\"", "\"year\"", "\"at\"",
        "\"anonymous\"", "\"unresolved\"", "\"probable\"", "\"general\"", "\"inferred\"", "\"Saga.Hero\"", "\"Saga.Knight\"", "\"Saga.Squire\"",
        "\"Saga.Quest\"", "\"Saga.Errand\"", "\"Saga.Echo\"", "\"Dramatis.SameAs\"", "\"Dramatis.Conflict\"", "\"Dramatis.PartOf\"", "\"Saga.Nobody\"",
        "[]", "[1]", "[\"hero-0\"]", "[[\"hero-0\"]]", "[\"hero-0\",\"hero-0\"]", "[null]", "[[]]", "[{}]", "{}", "{\"a\":1}", "{\"claim\":\"x\"}",
        "{\"claim\":\"3d7698c206ce4c37e9fcf089fba3668f\"}", "{\"paragraph\":1}", "{\"paragraph\":1,\"column\":1}", "{\"paragraph\":1,\"start\":5,\"end\":2}",
        "{\"paragraph\":1,\"start\":2,\"end\":5,\"part\":\"cue\"}", "\"blocks\"", "\"words\"",
        "{\"paragraph\":1,\"start\":2,\"end\":5}", "{\"paragraph\":0}", "{\"what\":1}", "{\"words\":\"x\"}", "{\"what\":1,\"polarity\":\"denied\"}",
        "{\"edtf\":\"2024\",\"relation\":\"year\",\"offset\":2147483647}", "{\"edtf\":\"2024\",\"relation\":\"year\",\"offset\":-2147483648}",
        "{\"edtf\":\"Y-170000002\",\"relation\":\"year\",\"offset\":-2147483648}", "{\"relation\":\"asOf\",\"source\":\"source-0\"}",
        "{\"proposition\":1}", "{\"proposition\":1,\"relation\":\"before\"}", "{\"edtf\":\"2024\",\"source\":\"source-0\"}", "{\"offset\":1}",
        "{\"about\":\"Doer\",\"why\":\"x\"}", "{\"how\":\"x\"}", "{\"who\":\"hero-0\",\"words\":\"x\"}", "{\"Saga\":\"1.4.2\"}", "{\"Saga\":\"1.0.0\"}",
        "{\"Saga\":\"1.5.0\"}", "{\"Saga\":\"2.0.0\"}", "{\"Saga\":null}", "{\"Saga\":\"1.4.2\",\"Core\":\"1.0.0\"}", "{\"Core\":\"1.0.0\"}",
    ];

    public static IReadOnlyList<string> Names { get; } =
    [
        "dramatis", "schemas", "actor", "source", "proposition", "claim", "what", "lines", "crc32c", "type", "members", "id", "identification",
        "polarity", "modality", "modalPolarity", "holders", "addressees", "condition", "certainty", "recurrence", "attribution", "saidOn", "locators",
        "quoted", "basis", "inferences", "doubts", "wordings", "supersedes", "retracts", "title", "publisher", "authors", "published", "uri",
        "textHash", "on", "during", "name", "doer", "witnesses", "prize", "reward", "rank", "length", "mood", "notes", "of", "others", "tale", "rivals",
        "since", "fierce", "swearer", "words", "relation", "edtf", "offset", "paragraph", "column", "start", "end", "part", "about", "how", "why", "stated",
        "otherReading", "from", "who", "paragraphing", "", " ", "a.b", "[0]", "\\u0061", "\\ud800", "Ä", "__proto__", new('n', 300),
    ];
}
