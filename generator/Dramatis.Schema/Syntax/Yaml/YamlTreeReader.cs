using Dramatis.Schema.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>
/// Makes a tree of the events of the parser. It uses no recursion, so that deep nesting cannot overflow the stack. Of
/// the parser's positions only the offsets are used.
/// </summary>
/// <param name="source">The file, for places.</param>
/// <param name="text">The text of the file, with blanks in place of the declarations that were left out.</param>
internal sealed class YamlTreeReader(SourceFile source, string text)
{
    private const int DeepestNode = 64;

    private readonly Stack<OpenNode> _open = new();
    private YamlNode? _root;
    private int _documents;
    private int _lastEnd;

    public SourceFindings Findings { get; } = new(source);

    public YamlNode? Root => _root;

    /// <summary>Reads the whole text.</summary>
    /// <returns>The reason for which reading stopped; null if it did not.</returns>
    public YamlFailure? Read()
    {
        try
        {
            return ReadEvents(new Parser(new Scanner(new StringReader(UnicodeBreaks.Hide(text)), skipComments: true)));
        }
        catch (YamlException error)
        {
            var (start, end) = (Clamp(error.Start.Index), Clamp(error.End.Index));
            return YamlErrors.ExplainTab(source, text, Math.Max(start, _lastEnd), error.Message)
                ?? YamlErrors.Explain(source, _open, start, end, error.Message);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return YamlErrors.ExplainUnplaced(source, _open, _lastEnd);
        }
    }

    private YamlFailure? ReadEvents(Parser parser)
    {
        while (parser.MoveNext() && parser.Current is { } current)
        {
            if (current is DocumentStart start && ++_documents > 1)
            {
                ReportSecondDocument(start);
                return null;
            }

            if (current is NodeEvent and not Scalar && _open.Count >= DeepestNode)
            {
                var at = Clamp(current.Start.Index);
                var message = $"Maps and lists are nested deeper than {DeepestNode}.";
                return new(source.Report(DiagnosticCatalog.TooDeep, at, Clamp(at + 1), message), at);
            }

            Take(current);
            _lastEnd = Clamp(current.End.Index);
        }

        return null;
    }

    private void Take(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                Add(ReadScalar(scalar));
                break;
            case AnchorAlias alias:
                Add(ReadAlias(alias));
                break;
            case MappingStart map:
                Open(map, true, map.Style == MappingStyle.Flow);
                break;
            case SequenceStart list:
                Open(list, false, list.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Add(_open.Pop().Close(Clamp(current.Start.Index), Findings));
                break;
        }
    }

    private YamlNode ReadScalar(Scalar scalar)
    {
        var start = NodeProperties.Skip(Findings, scalar, IsInFlow());
        var end = Clamp(scalar.End.Index);
        return start is { } known
            ? new YamlNode.Text(ScalarPlaces.Make(source, scalar, UnicodeBreaks.Show(scalar.Value), known, Math.Max(known, end)))
            : new YamlNode.Broken(source.Span(Clamp(scalar.Start.Index), end));
    }

    private YamlNode.Broken ReadAlias(AnchorAlias alias)
    {
        var (start, end) = (Clamp(alias.Start.Index), Clamp(alias.End.Index));
        var message = "Aliases are not allowed in a schema; quote a text that begins with '*'.";
        Findings.Add(DiagnosticCatalog.UnsupportedYaml, start, end, message);
        return new(source.Span(start, end));
    }

    private void Open(NodeEvent node, bool isMap, bool isFlow)
    {
        var start = NodeProperties.Skip(Findings, node, IsInFlow()) ?? Clamp(node.End.Index);
        _open.Push(new(start, isMap, isFlow));
    }

    private void Add(YamlNode node)
    {
        if (_open.Count == 0)
        {
            _root = node;
        }
        else
        {
            _open.Peek().Add(node, Findings);
        }
    }

    private bool IsInFlow() => _open.Count > 0 && _open.Peek().IsFlow;

    private void ReportSecondDocument(DocumentStart start)
    {
        const int MarkerLength = 3;
        var end = Clamp(start.End.Index);
        var from = start.IsImplicit ? end : Math.Max(0, end - MarkerLength);
        var message = "A schema file has one document; the following ones are not read.";
        Findings.Add(DiagnosticCatalog.UnsupportedYaml, from, end, message);
    }

    private int Clamp(long offset) => (int)Math.Min(Math.Max(0, offset), text.Length);
}

/// <summary>The reason for which reading stopped.</summary>
/// <param name="Diagnostic">The finding to report.</param>
/// <param name="RecoverAt">An offset in the declaration to leave out; null if nothing is left to be read.</param>
internal sealed record YamlFailure(SchemaDiagnostic Diagnostic, int? RecoverAt);
