using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dramatis.Generator.Rules;

/// <summary>The reason for which a text is not exactly one C# expression, and the place.</summary>
internal sealed record ExpressionSyntaxError(int Start, int Length, string Reason)
{
    // docs/decisions.md: Bounds of rules
    /// <summary>Longer and deeper expressions can overflow the stack of the compiler.</summary>
    private const int MaxLength = 4000;
    private const int MaxDepth = 100;

    /// <summary>The form of C# in which rules are written.</summary>
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Latest);

    // The tokens of the compiler's lexer.
    private static readonly char[] s_lineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static ExpressionSyntaxError? Find(string text)
    {
        if (text.Length > MaxLength)
        {
            return new(0, text.Length, $"it is {text.Length} characters long, {MaxLength} are allowed.");
        }

        if (IsTooDeep(text))
        {
            return new(0, text.Length, $"it nests more than {MaxDepth} deep.");
        }

        if (DirectiveAt(text) is >= 0 and var directive)
        {
            return new(directive, 1, "no line of it may begin with '#'.");
        }

        var expression = SyntaxFactory.ParseExpression(text, options: Options);
        var error = expression.GetDiagnostics().FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error);
        return error is not null ? At(Place(expression, error), error, text)
            : BehindIt(text) ?? Rounded(expression) ?? (RuleCost.TooHigh(expression) is { } reason ? new(0, text.Length, reason) : null);
    }

    /// <summary>
    /// True if a comment after the expression is not closed. It would hide the code behind the rule, and the parser
    /// does not report it.
    /// </summary>
    private static ExpressionSyntaxError? BehindIt(string text)
    {
        var behind = SyntaxFactory.ParseTokens(text, options: Options).Last().LeadingTrivia;
        var comment = behind.FirstOrDefault(static trivia => trivia.ContainsDiagnostics);
        return comment == default ? null : new(comment.SpanStart, Math.Min(2, comment.Span.Length), "a comment is not closed.");
    }

    /// <summary>A number that C# would round without a word.</summary>
    private static ExpressionSyntaxError? Rounded(ExpressionSyntax expression) => expression.DescendantTokens()
        .Where(static token => token.Value is decimal value && !ExactNumber.Is(token.Text, value))
        .Select(static token => new ExpressionSyntaxError(
            token.SpanStart, token.Span.Length, $"a decimal has at most 28 digits in C#, so '{token.Text}' would be rounded."))
        .FirstOrDefault();

    private static ExpressionSyntaxError At(TextSpan span, Diagnostic error, string text)
    {
        var start = Math.Min(span.Start, Math.Max(0, text.Length - 1));
        var length = Math.Min(Math.Max(1, span.Length), text.Length - start);
        return new(start, length, error.GetMessage(CultureInfo.InvariantCulture) + ".");
    }

    /// <summary>The place of an error: the tokens that the parser skipped, since its own error may point to the beginning.</summary>
    private static TextSpan Place(SyntaxNode expression, Diagnostic error)
    {
        var skipped = expression
            .DescendantTrivia(descendIntoTrivia: true)
            .FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.SkippedTokensTrivia));
        return skipped.IsKind(SyntaxKind.SkippedTokensTrivia) ? skipped.Span : error.Location.SourceSpan;
    }

    /// <summary>
    /// True for a directive, which could disable the code behind the rule. The parser does not report one at the end.
    /// </summary>
    private static int DirectiveAt(string text)
    {
        var start = 0;
        foreach (var line in text.Split(s_lineBreaks))
        {
            if (line.IndexOf('#') is >= 0 and var at && line.Take(at).All(IsBlank))
            {
                return start + at;
            }

            start += line.Length + 1;
        }

        return -1;
    }

    private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || unit is '\u001A' or '\uFEFF';

    private static bool IsTooDeep(string text)
    {
        var (depth, operators) = (0, 0);
        foreach (var c in text)
        {
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            operators = c is '!' or '-' or '~' or '+' or '&' or '*' ? operators + 1 : char.IsWhiteSpace(c) ? operators : 0;
            if (depth > MaxDepth || operators > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }
}
