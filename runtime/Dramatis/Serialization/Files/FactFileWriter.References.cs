using System.Globalization;

namespace Dramatis;

/// <content>What a line refers to, which stands before it.</content>
internal sealed partial class FactFileWriter
{
    private readonly List<(List<object?> References, ReferenceWalk Walk)> _levels = [];
    private int _level;

    /// <summary>Begins to collect what a line refers to; one level of lines that refer to lines deeper.</summary>
    private List<object?> Begin()
    {
        Checked(new(++_level, 1));
        if (_level > _levels.Count)
        {
            var references = new List<object?>();
            _levels.Add((references, new(references)));
        }

        _levels[_level - 1].References.Clear();
        return _levels[_level - 1].References;
    }

    /// <summary>Writes what a line refers to before it.</summary>
    /// <param name="references">Each of them.</param>
    /// <param name="last">What comes right before the line.</param>
    private Nesting Around(List<object?> references, Relation? last = null)
    {
        var nesting = Nesting.None;
        foreach (var reference in references)
        {
            nesting = Around(nesting, reference);
        }

        nesting = last is null ? nesting : nesting.Around(Append(last));

        _level--;
        return Checked(nesting);
    }

    private Nesting Around(Nesting nesting, object? reference)
    {
        switch (reference)
        {
            case Relation relation:
                return nesting.Around(Ensure(relation));
            case Claim claim:
                return nesting.Around(Ensure(claim));
            case Source source:
                return nesting.Around(Ensure(source));
            default:
                return nesting;
        }
    }

    // What could not be read back is not written.
    private static Nesting Checked(Nesting nesting) => nesting.IsTooFar
        ? throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"Relations, claims and times refer to others more than {Nesting.MaxDepth} levels deep, or to more than "
                + $"{Nesting.MaxSize} altogether; no file can keep that."))
        : nesting;
}
