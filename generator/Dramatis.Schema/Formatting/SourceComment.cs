using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Formatting;

/// <summary>A comment of a file.</summary>
/// <param name="Text">From <c>#</c> to the last character that is no blank.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="Previous">Where the last text before it begins; -1 where none is before it.</param>
/// <param name="HasOwnLine">Whether nothing stands before it in its line.</param>
internal sealed record SourceComment(string Text, Position Start, int Previous, bool HasOwnLine);
