namespace Dramatis.Schema.Binding.Findings;

/// <summary>A path to a part of a file, without spans: an edit elsewhere in the file leaves it equal.</summary>
/// <remarks>
/// <c>new Place(2).In(Part.Field, 0).At(Part.Example, 1)</c> is the second example of the first field of the file's
/// third declaration. <see cref="PlaceFinder"/> finds its span in the tree.
/// </remarks>
/// <param name="Declaration">The number of the declaration in its file.</param>
/// <param name="Entry">The list of the declaration that the entry stands in, or the name for the declaration itself.</param>
/// <param name="Number">The number of the entry in that list.</param>
/// <param name="Part">The part of the entry.</param>
/// <param name="Index">The number of the item, where the part is a list; in a pattern, the offset.</param>
/// <param name="Length">The length of the part of a pattern.</param>
public readonly record struct Place(
    int Declaration, Part Entry = Part.Name, int Number = 0, Part Part = Part.Name, int Index = 0, int Length = 0)
{
    private const int InHead = -1;
    private const int InAnotherFile = -2;

    /// <summary>Somewhere in another file, where a finding is reported when that file is bound.</summary>
    public static Place Elsewhere { get; } = new(InAnotherFile);

    public bool IsElsewhere => Declaration == InAnotherFile;

    public bool IsInHead => Declaration == InHead;

    /// <summary>A part of the file's head.</summary>
    public static Place Head(Part part, int index = 0) => new(InHead, Part: part, Index: index);

    /// <summary>An entry of the declaration, such as a field.</summary>
    public Place In(Part entry, int number) => this with { Entry = entry, Number = number };

    /// <summary>A part of the declaration or entry.</summary>
    public Place At(Part part, int index = 0, int length = 0) =>
        this with { Part = part, Index = index, Length = length };
}
