using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads schema files. Every text results in a tree and diagnostics, never in an exception.</summary>
public static class SchemaParser
{
    private const int MostCharacters = 4 * 1024 * 1024;

    public static SchemaSyntax Parse(SchemaText text)
    {
        if (text.Text is null)
        {
            return Unread(text.Path, DiagnosticCatalog.Unreadable, "The file cannot be read, or is not UTF-8.");
        }

        if (text.Text.Take(4).Contains('\0'))
        {
            const string Message = "The file is binary, or in UTF-16 or UTF-32; save it as UTF-8.";
            return Unread(text.Path, DiagnosticCatalog.Unreadable, Message);
        }

        if (text.Text.Length > MostCharacters)
        {
            var message = $"The file has more than {MostCharacters} characters; split the schema into several files.";
            return Unread(text.Path, DiagnosticCatalog.FileTooLarge, message);
        }

        var source = new SourceFile(text.Path, text.Text);
        return new FileReader(source, YamlDocumentReader.Read(source)).Read();
    }

    private static SchemaSyntax Unread(string path, DiagnosticRule rule, string message)
    {
        var start = new Position(0, 1, 1);
        return new(path, null, null, null, [], [], [], [new(rule, path, new(start, start), message)]);
    }
}
