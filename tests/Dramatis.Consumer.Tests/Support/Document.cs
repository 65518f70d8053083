using System.Text.RegularExpressions;

namespace Dramatis.Consumer.Tests.Support;

/// <summary>A page of the documentation, whose blocks are run.</summary>
internal sealed partial class Document(string path)
{
    private readonly string _text = File.ReadAllText(path).ReplaceLineEndings("\n");

    /// <summary>What the package says of itself.</summary>
    public static Document Package { get; } = new(RepositoryRoot.Combine("runtime", "Dramatis", "PACKAGE.md"));

    /// <summary>The page of the package of the vocabularies.</summary>
    public static Document Vocabulary { get; } = new(RepositoryRoot.Combine("runtime", "Dramatis.Vocabulary", "PACKAGE.md"));

    /// <summary>All blocks in their order, each with the text before it.</summary>
    public IReadOnlyList<DocumentBlock> Blocks =>
    [
        .. Fence().Matches(_text).Select(match => new DocumentBlock(
            match.Groups["language"].Value,
            match.Groups["text"].Value,
            _text[..match.Index].TrimEnd().Split('\n')[^1])),
    ];

    /// <summary>The one block of a language.</summary>
    public string Block(string language) => Blocks.Single(block => block.Language == language).Text;

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
