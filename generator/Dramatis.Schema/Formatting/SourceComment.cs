using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Formatting;

/// <summary>A comment of a file.</summary>
/// <param name="Text">The text from <c>#</c> to the last character that is not a blank.</param>
/// <param name="Start">The offset of the comment.</param>
/// <param name="Previous">The offset of the last text before the comment; -1 if there is none.</param>
/// <param name="HasOwnLine">True if the comment has a line of its own.</param>
internal sealed record SourceComment(string Text, Position Start, int Previous, bool HasOwnLine);
