using System.Text;

namespace Dramatis.Schema.Tests.Patterns;

/// <summary>A pattern by its definition: how it is written, and where a beginning of a text that it matches can end.</summary>
internal abstract record RandomPattern
{
    private static readonly int[] Edges =
    [
        '\t', '\n', '\r', ' ', '!', '"', '#', '$', '(', '*', '+', ',', '-', '.', '0', '5', '9', '?', '@', 'A', 'Z', '[', '\\', ']', '^', '`', 'a',
        'b', 'z', '{', '|', '}', '~', 0x7F, 0xA0, 'é', 0x130, 'К', 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x103FF, 0x10400, 0x1F600, 0x10FFFF,
    ];

    private static readonly string[] Categories =
        ["L", "Lu", "Ll", "Lo", "M", "N", "Nd", "P", "Pd", "Po", "Z", "Zs", "S", "Sm", "Sc", "C", "Cc", "Cn"];

    public abstract void Write(StringBuilder text);

    /// <summary>The places after the pattern, if it begins at one of some places.</summary>
    public abstract SortedSet<int> Ends(IReadOnlyList<int> text, IEnumerable<int> starts);

    public static RandomPattern Draw(Random random, int depth = 3) => random.Next(depth == 0 ? 2 : 6) switch
    {
        0 => new Character(Edges[random.Next(Edges.Length)]),
        1 => random.Next(6) == 0 ? new Dot() : Class.Draw(random),
        2 => new Choice([.. Several(random, depth)]),
        3 or 4 => new Sequence([.. Several(random, depth)]),
        _ => Repeat.Draw(random, depth),
    };

    /// <summary>A text near the edges of the pattern's classes.</summary>
    public static List<int> Text(Random random, string pattern)
    {
        var near = pattern.EnumerateRunes().Select(static rune => rune.Value).Concat([.. Edges]).ToList();
        return [.. Enumerable.Range(0, random.Next(7)).Select(_ => Shifted(near[random.Next(near.Count)], random.Next(-1, 2)))];
    }

    private static int Shifted(int character, int by) => character + by is var at && at is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? character : at;

    private static IEnumerable<RandomPattern> Several(Random random, int depth) =>
        Enumerable.Range(0, random.Next(1, 4)).Select(_ => Draw(random, depth - 1));

    private static void WriteCharacter(StringBuilder text, int character, string special)
    {
        var escape = character switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => null };
        text.Append(escape ?? (special.Contains((char)character, StringComparison.Ordinal) && character < 0x80 ? "\\" : ""));
        text.Append(escape is null ? char.ConvertFromUtf32(character) : "");
    }

    private abstract record Single : RandomPattern
    {
        public override SortedSet<int> Ends(IReadOnlyList<int> text, IEnumerable<int> starts) =>
            [.. starts.Where(at => at < text.Count && Holds(text[at])).Select(static at => at + 1)];

        protected abstract bool Holds(int character);
    }

    private sealed record Character(int Of) : Single
    {
        public override void Write(StringBuilder text)
        {
            if (Of is '$')
            {
                text.Append("[$]");
            }
            else
            {
                WriteCharacter(text, Of, "()*+-.?[\\]^{|}");
            }
        }

        protected override bool Holds(int character) => character == Of;
    }

    private sealed record Dot : Single
    {
        public override void Write(StringBuilder text) => text.Append('.');

        protected override bool Holds(int character) => character is not ('\n' or '\r');
    }

    private sealed record Class(bool IsNegated, IReadOnlyList<Class.Part> Parts, bool HyphenFirst, bool HyphenLast) : Single
    {
        public static Class Draw(Random random)
        {
            List<Part> parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => DrawPart(random))];
            return new(random.Next(3) == 0, parts, random.Next(8) == 0, random.Next(8) == 0);
        }

        public override void Write(StringBuilder text)
        {
            text.Append(IsNegated ? "[^" : "[").Append(HyphenFirst ? "-" : "");
            foreach (var part in Parts)
            {
                part.Write(text);
            }

            text.Append(HyphenLast ? "-]" : "]");
        }

        protected override bool Holds(int character) =>
            ((character == '-' && (HyphenFirst || HyphenLast)) || Parts.Any(part => part.Holds(character))) != IsNegated;

        private static Part DrawPart(Random random)
        {
            var (one, other) = (Edges[random.Next(Edges.Length)], Edges[random.Next(Edges.Length)]);
            return random.Next(4) switch
            {
                0 => new(0, 0, Categories[random.Next(Categories.Length)], random.Next(3) == 0),
                1 => new(one, one, null, false),
                _ => new(Math.Min(one, other), Math.Max(one, other), null, false),
            };
        }

        internal sealed record Part(int First, int Last, string? Category, bool IsOthers)
        {
            public void Write(StringBuilder text)
            {
                if (Category is not null)
                {
                    text.Append(IsOthers ? "\\P{" : "\\p{").Append(Category).Append('}');
                    return;
                }

                WriteCharacter(text, First, "-[\\]^");
                if (Last != First)
                {
                    text.Append('-');
                    WriteCharacter(text, Last, "-[\\]^");
                }
            }

            public bool Holds(int character) => Category is null
                ? First <= character && character <= Last
                : (character <= 0xFFFF && NameOf(character).StartsWith(Category, StringComparison.Ordinal)) != IsOthers;

            private static string NameOf(int character) => Rune.GetUnicodeCategory(new Rune(character)) switch
            {
                System.Globalization.UnicodeCategory.UppercaseLetter => "Lu",
                System.Globalization.UnicodeCategory.LowercaseLetter => "Ll",
                System.Globalization.UnicodeCategory.TitlecaseLetter => "Lt",
                System.Globalization.UnicodeCategory.ModifierLetter => "Lm",
                System.Globalization.UnicodeCategory.OtherLetter => "Lo",
                System.Globalization.UnicodeCategory.DecimalDigitNumber => "Nd",
                System.Globalization.UnicodeCategory.LetterNumber => "Nl",
                System.Globalization.UnicodeCategory.OtherNumber => "No",
                System.Globalization.UnicodeCategory.NonSpacingMark => "Mn",
                System.Globalization.UnicodeCategory.SpacingCombiningMark => "Mc",
                System.Globalization.UnicodeCategory.EnclosingMark => "Me",
                System.Globalization.UnicodeCategory.SpaceSeparator => "Zs",
                System.Globalization.UnicodeCategory.LineSeparator => "Zl",
                System.Globalization.UnicodeCategory.ParagraphSeparator => "Zp",
                System.Globalization.UnicodeCategory.DashPunctuation => "Pd",
                System.Globalization.UnicodeCategory.OpenPunctuation => "Ps",
                System.Globalization.UnicodeCategory.ClosePunctuation => "Pe",
                System.Globalization.UnicodeCategory.ConnectorPunctuation => "Pc",
                System.Globalization.UnicodeCategory.InitialQuotePunctuation => "Pi",
                System.Globalization.UnicodeCategory.FinalQuotePunctuation => "Pf",
                System.Globalization.UnicodeCategory.OtherPunctuation => "Po",
                System.Globalization.UnicodeCategory.MathSymbol => "Sm",
                System.Globalization.UnicodeCategory.CurrencySymbol => "Sc",
                System.Globalization.UnicodeCategory.ModifierSymbol => "Sk",
                System.Globalization.UnicodeCategory.OtherSymbol => "So",
                System.Globalization.UnicodeCategory.Control => "Cc",
                System.Globalization.UnicodeCategory.Format => "Cf",
                System.Globalization.UnicodeCategory.PrivateUse => "Co",
                _ => "Cn",
            };
        }
    }

    private sealed record Choice(IReadOnlyList<RandomPattern> Branches) : RandomPattern
    {
        public override void Write(StringBuilder text)
        {
            var start = text.Append('(').Length;
            foreach (var branch in Branches)
            {
                text.Append(text.Length == start ? "" : "|");
                branch.Write(text);
            }

            text.Append(')');
        }

        public override SortedSet<int> Ends(IReadOnlyList<int> text, IEnumerable<int> starts) =>
            [.. Branches.SelectMany(branch => branch.Ends(text, starts))];
    }

    private sealed record Sequence(IReadOnlyList<RandomPattern> Pieces) : RandomPattern
    {
        public override void Write(StringBuilder text)
        {
            foreach (var piece in Pieces)
            {
                piece.Write(text);
            }
        }

        public override SortedSet<int> Ends(IReadOnlyList<int> text, IEnumerable<int> starts) =>
            Pieces.Aggregate(new SortedSet<int>(starts), (at, piece) => piece.Ends(text, at));
    }

    private sealed record Repeat(RandomPattern Of, int Least, int? Most, string Count) : RandomPattern
    {
        public static new Repeat Draw(Random random, int depth)
        {
            var (least, more) = (random.Next(4), random.Next(3));
            var of = RandomPattern.Draw(random, depth - 1);
            return random.Next(6) switch
            {
                0 => new(of, 0, null, "*"),
                1 => new(of, 1, null, "+"),
                2 => new(of, 0, 1, "?"),
                3 => new(of, least, least, $"{{{least}}}"),
                4 => new(of, least, null, $"{{{least},}}"),
                _ => new(of, least, least + more, $"{{{least},{least + more}}}"),
            };
        }

        public override void Write(StringBuilder text)
        {
            text.Append('(');
            Of.Write(text);
            text.Append(')').Append(Count);
        }

        public override SortedSet<int> Ends(IReadOnlyList<int> text, IEnumerable<int> starts)
        {
            var at = new SortedSet<int>(starts);
            for (var i = 0; i < Least; i++)
            {
                at = Of.Ends(text, at);
            }

            // No text has more places than this, so that more rounds lead nowhere new.
            var all = new SortedSet<int>(at);
            for (var i = Least; i < (Most ?? Least + text.Count + 1); i++)
            {
                at = Of.Ends(text, at);
                all.UnionWith(at);
            }

            return all;
        }
    }
}
