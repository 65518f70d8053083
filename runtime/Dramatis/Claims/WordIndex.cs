namespace Dramatis;

/// <summary>
/// The words of a text with their places: a quote is looked for at the places of its rarest word, and the passage that is
/// nearest to it is the one that shares the most words with it.
/// </summary>
internal sealed class WordIndex
{
    private const int MostLookedFor = 16;

    private readonly List<Word> _words = [];
    private readonly List<List<int>> _places = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);

    public WordIndex(ReadOnlySpan<char> text)
    {
        var ids = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (at, end) in Split(text))
        {
            var word = text[at..end];
            if (!ids.TryGetValue(word, out var id))
            {
                id = _places.Count;
                _ids.Add(word.ToString(), id);
                _places.Add([]);
            }

            _places[id].Add(at);
            _words.Add(new(at, end, id));
        }
    }

    /// <summary>The places of the rarest word of a quote, and its place in the quote; null if the quote has no word.</summary>
    public (List<int> Places, int Offset)? Rarest(string quote)
    {
        var rarest = default((List<int> Places, int Offset)?);
        var ids = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (at, end) in Split(quote))
        {
            var places = ids.TryGetValue(quote.AsSpan(at, end - at), out var id) ? _places[id] : [];
            if (rarest is null || places.Count < rarest.Value.Places.Count)
            {
                rarest = (places, at);
            }
        }

        return rarest;
    }

    /// <summary>The passage that is nearest to a quote; null if none has a third of its words, by their rarity.</summary>
    public (int At, int Length)? Nearest(string quote)
    {
        var (needed, total, count) = (new Dictionary<int, int>(), 0, 0);
        foreach (var (at, end) in Split(quote))
        {
            var id = count++ < MostLookedFor ? Similar(quote[at..end]) : _ids.GetValueOrDefault(quote[at..end], -1);
            total += Weight(id);
            needed[id] = needed.GetValueOrDefault(id) + 1;
        }

        needed.Remove(-1);
        var (best, score) = Best(needed, count + (count / 4));
        if (score == 0 || score * 3 < total)
        {
            return null;
        }

        while (!needed.ContainsKey(_words[best.First].Id))
        {
            best.First++;
        }

        while (!needed.ContainsKey(_words[best.Last].Id))
        {
            best.Last--;
        }

        return (_words[best.First].At, _words[best.Last].End - _words[best.First].At);
    }

    /// <summary>The stretch of words with the greatest weight of those that are needed.</summary>
    private ((int First, int Last) Place, int Score) Best(Dictionary<int, int> needed, int width)
    {
        var (best, most, score) = ((0, 0), 0, 0);
        var left = new Dictionary<int, int>(needed);
        for (var i = 0; i < _words.Count; i++)
        {
            if (i >= width && left.TryGetValue(_words[i - width].Id, out var gone))
            {
                left[_words[i - width].Id] = gone + 1;
                score -= gone >= 0 ? Weight(_words[i - width].Id) : 0;
            }

            if (left.TryGetValue(_words[i].Id, out var open))
            {
                left[_words[i].Id] = open - 1;
                score += open > 0 ? Weight(_words[i].Id) : 0;
                if (score > most)
                {
                    (best, most) = ((Math.Max(0, i - width + 1), i), score);
                }
            }
        }

        return (best, most);
    }

    /// <summary>The number of a word, or of the word of the text that is most like it; -1 if there is none.</summary>
    private int Similar(string word)
    {
        if (_ids.TryGetValue(word, out var id))
        {
            return id;
        }

        var (nearest, limit) = (-1, EditDistance.LimitFor(word));
        foreach (var (other, number) in _ids)
        {
            if (EditDistance.Of(word, other, limit) is var distance && distance <= limit)
            {
                (nearest, limit) = (number, distance - 1);
            }
        }

        return nearest;
    }

    // A rare word tells more of a passage than a frequent one.
    private int Weight(int id) => 1 + int.Log2(Math.Max(1, _words.Count) / (id < 0 ? 1 : _places[id].Count));

    private static List<(int At, int End)> Split(ReadOnlySpan<char> text)
    {
        var words = new List<(int, int)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (FoldedUnit.EndOfWord(text, at) is var end && end > at)
            {
                words.Add((at, end));
                at = end - 1;
            }
        }

        return words;
    }

    private readonly record struct Word(int At, int End, int Id);
}
