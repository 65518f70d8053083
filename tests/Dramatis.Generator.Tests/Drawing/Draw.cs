using CsCheck;

namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Draws one thing after another, and adds up how large they are, so that CsCheck can shrink the whole.</summary>
internal sealed class Draw(PCG pcg)
{
    /// <summary>Grows with every number drawn; what is simple stands first in each list and has the small numbers.</summary>
    public Size Size { get; } = new(0);

    /// <summary>What of the language was drawn.</summary>
    public HashSet<Feature> Features { get; } = [];

    /// <summary>Both ends included.</summary>
    public int Number(int least, int most)
    {
        var number = Gen.Int[least, most].Generate(pcg, null, out var size);
        Size.Add(size);
        return number;
    }

    /// <summary>One time of so many.</summary>
    public bool Chance(int of) => Number(1, of) == of;

    /// <summary>As <see cref="Chance(int)"/>; what then is drawn is noted.</summary>
    public bool Chance(int of, Feature feature) => Chance(of) && Mark(feature);

    public bool Mark(Feature feature)
    {
        Features.Add(feature);
        return true;
    }

    public T Pick<T>(params IReadOnlyList<T> from) => from[Number(0, from.Count - 1)];

    /// <summary>Some of the items, each once, in any order.</summary>
    public List<T> Some<T>(IEnumerable<T> from, int least, int most)
    {
        List<T> left = [.. from];
        List<T> some = [];
        for (var i = Number(Math.Min(least, left.Count), Math.Min(most, left.Count)); i > 0; i--)
        {
            var at = Number(0, left.Count - 1);
            some.Add(left[at]);
            left.RemoveAt(at);
        }

        return some;
    }

    /// <summary>A generator for CsCheck.</summary>
    public static Gen<T> Of<T>(Func<Draw, T> make) => new Generator<T>(make);

    private sealed class Generator<T>(Func<Draw, T> make) : Gen<T>
    {
        public override T Generate(PCG pcg, Size? min, out Size size)
        {
            var draw = new Draw(pcg);
            var value = make(draw);
            size = draw.Size;
            return value;
        }
    }
}
