using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads <c>choice [multiplicity] ["=" default]</c>.</summary>
internal sealed class TypeExpressionParser(SourceFindings findings, ScalarSyntax source)
{
    private static readonly char[] s_multiplicity = ['?', '*', '+', '(', '[', '{'];

    private readonly string _text = source.Value;
    private bool _isBroken;

    /// <summary>The expression; null if a part of it is broken, which is reported.</summary>
    public TypeExpressionSyntax? Parse()
    {
        var equals = _text.IndexOf('=');
        var end = equals < 0 ? _text.Length : equals;
        var endOfChoice = _text.IndexOfAny(s_multiplicity, 0, end);
        var names = ReadChoice(endOfChoice < 0 ? end : endOfChoice);
        var written = endOfChoice < 0 ? default((string Value, Span Span)?) : Piece(endOfChoice, end);
        var multiplicity = written is { } piece ? ReadMultiplicity(piece, names) : Multiplicity.One;
        var text = equals < 0 ? null : ReadDefault(equals, written?.Span, names);
        return _isBroken ? null : new(names, multiplicity, written?.Span, text, source.Span);
    }

    private List<NameSyntax> ReadChoice(int end)
    {
        var names = new List<NameSyntax>();
        var start = 0;
        while (start <= end)
        {
            var bar = _text.IndexOf('|', start, end - start);
            var next = bar < 0 ? end : bar;
            var piece = Piece(start, next);
            if (piece.Value.Length == 0)
            {
                ReportEmpty(start, next, bar >= 0);
            }
            else if (NameForms.Refer(findings, piece.Value, piece.Span) is { } name)
            {
                names.Add(name);
            }
            else
            {
                _isBroken = true;
            }

            start = next + 1;
        }

        return names;
    }

    private void ReportEmpty(int start, int end, bool hasBarAfter)
    {
        var before = hasBarAfter ? "A name is missing before '|'." : "A type expression begins with a name.";
        var (at, text) = start > 0 ? (start - 1, "A name is missing after '|'.") : (end, before);
        var span = _text.Length == 0 ? source.Span : source.Part(at, at < _text.Length ? 1 : 0);
        Report(DiagnosticCatalog.BadTypeExpression, span, text);
    }

    private Multiplicity ReadMultiplicity((string Value, Span Span) written, List<NameSyntax> names)
    {
        var bar = written.Value.IndexOf('|');
        if (bar >= 0)
        {
            var choice = string.Join(" | ", names.Select(static name => name.Written));
            Report(
                DiagnosticCatalog.BadTypeExpression,
                written.Span,
                $"The multiplicity applies to the whole choice; write it once, at the end: {choice} | ..., then "
                    + "?, *, + or a count.");
            return default;
        }

        var (multiplicity, reason, suggestion) = MultiplicityReader.Read(written.Value);
        if (reason is not null)
        {
            Report(DiagnosticCatalog.BadMultiplicity, written.Span, reason, suggestion);
        }

        return multiplicity;
    }

    private ScalarSyntax? ReadDefault(int equals, Span? multiplicity, List<NameSyntax> names)
    {
        var text = Piece(equals + 1, _text.Length);
        if (text.Value.Length == 0)
        {
            Report(DiagnosticCatalog.BadTypeExpression, source.Part(equals, 1), "A default is missing after '='.");
            return null;
        }

        if (multiplicity is { } place && !_isBroken)
        {
            var suggestion = $"{string.Join(" | ", names.Select(static name => name.Written))} = {text.Value}";
            Report(
                DiagnosticCatalog.DefaultBesideMultiplicity,
                place,
                "A member with a default may be left out already; write the default without a multiplicity.",
                suggestion);
        }

        return new(text.Value, text.Span, ScalarStyle.Plain, null);
    }

    private (string Value, Span Span) Piece(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return (_text.Substring(start, end - start), source.Part(start, end - start));
    }

    private void Report(DiagnosticRule rule, Span span, string text, string? suggestion = null)
    {
        _isBroken = true;
        findings.Add(rule, span, text, suggestion);
    }
}
