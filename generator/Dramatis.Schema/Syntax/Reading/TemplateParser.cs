using System.Text;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>
/// Reads a template: members in braces, <c>{*}</c> for all others, <c>{{</c> and <c>}}</c> for braces. A single closing
/// brace stands for itself.
/// </summary>
internal sealed class TemplateParser(SourceFindings findings, ScalarSyntax source)
{
    private readonly string _text = source.Value;
    private readonly List<CaptionPartSyntax> _parts = [];
    private readonly StringBuilder _literal = new();
    private int _literalStart;
    private bool _isBroken;

    /// <summary>The template; null if a part of it is broken, which is reported.</summary>
    public CaptionSyntax? Parse()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var isTwice = at + 1 < _text.Length && _text[at + 1] == _text[at];
            if (_text[at] == '{' && !isTwice)
            {
                EndLiteral(at);
                at = ReadMember(at);
                _literalStart = at;
                continue;
            }

            _literal.Append(_text[at]);
            at += _text[at] is '{' or '}' && isTwice ? 2 : 1;
        }

        EndLiteral(at);
        return _isBroken ? null : new(_parts, source);
    }

    private int ReadMember(int open)
    {
        var close = _text.IndexOfAny(['{', '}'], open + 1);
        if (close < 0 || _text[close] == '{')
        {
            var end = close < 0 ? _text.Length : close;
            Report(open, end - open, "The brace is not closed; write '{{' for a brace in the text.", null);
            return end;
        }

        var name = _text.Substring(open + 1, close - open - 1);
        if (name != "*" && !NameForms.Has(name, NameForm.Member))
        {
            var trimmed = name.Trim();
            var meant = NameForms.Has(trimmed, NameForm.Member) ? trimmed : NameForms.Correct(trimmed, NameForm.Member);
            var text = "Braces contain the name of one member; write '{{' for a brace in the text.";
            Report(open, close + 1 - open, text, meant is null ? null : $"{{{meant}}}");
        }

        _parts.Add(new(name, true, source.Part(open + 1, name.Length)));
        return close + 1;
    }

    private void EndLiteral(int end)
    {
        if (_literal.Length > 0)
        {
            _parts.Add(new(_literal.ToString(), false, source.Part(_literalStart, end - _literalStart)));
            _literal.Clear();
        }
    }

    private void Report(int start, int length, string text, string? suggestion)
    {
        _isBroken = true;
        findings.Add(DiagnosticCatalog.BadTemplate, source.Part(start, length), text, suggestion);
    }
}
