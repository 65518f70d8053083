using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dramatis;

/// <summary>The numbers of the propositions written, from 1; what is written alike is one.</summary>
/// <remarks>
/// A quick hash finds the candidates, and what was written of them is made again to compare: nothing has to be kept of
/// the lines, and no two propositions are ever taken for one.
/// </remarks>
/// <param name="members">Writes them.</param>
/// <param name="expected">About how many there will be.</param>
internal sealed class PropositionNumbers(MemberWriter members, int expected)
{
    private readonly Dictionary<int, int> _lastByHash = new(expected);
    private readonly List<(Relation Relation, int Before)> _propositions = new(expected);
    private readonly ArrayBufferWriter<byte> _line = new();
    private Utf8JsonWriter? _json;

    /// <summary>The number of a relation, and whether it is a new one.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="body">What is written of it.</param>
    /// <param name="hash">The hash of this.</param>
    /// <param name="isNew">Whether nothing was written like it.</param>
    public int Of(Relation relation, ReadOnlySpan<byte> body, int hash, out bool isNew)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastByHash, hash, out _);
        for (var number = last; number != 0; number = _propositions[number - 1].Before)
        {
            if (Body(_propositions[number - 1].Relation).SequenceEqual(body))
            {
                isNew = false;
                return number;
            }
        }

        _propositions.Add((relation, last));
        isNew = true;
        return last = _propositions.Count;
    }

    private ReadOnlySpan<byte> Body(Relation relation)
    {
        _line.ResetWrittenCount();
        _json ??= new(Stream.Null, LineSink.JsonOptions);
        _json.Reset(_line);
        _json.WriteStartObject();
        members.WriteHead(_json, relation);
        _json.WriteEndObject();
        _json.Flush();
        return _line.WrittenSpan;
    }
}
