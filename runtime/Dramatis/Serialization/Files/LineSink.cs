using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dramatis;

/// <summary>Takes JSON objects as lines, counts them and sums them up, so that the last one can seal the file.</summary>
internal sealed class LineSink(Stream stream) : IDisposable
{
    private const int FlushAt = 1 << 16;

    // Names and ids are of ASCII; the file is no page, in which more than JSON asks for would be escaped.
    public static JsonWriterOptions JsonOptions { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> _bytes = new(FlushAt);
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonOptions);
    private uint _sum;
    private int _lines;

    /// <summary>A writer for the next object.</summary>
    public Utf8JsonWriter Begin()
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        _json.WriteStartObject();
        return _json;
    }

    /// <summary>Ends the object without taking it as a line yet.</summary>
    public ReadOnlySpan<byte> End()
    {
        _json.WriteEndObject();
        _json.Flush();
        return _line.WrittenSpan;
    }

    /// <summary>Takes the object as a line.</summary>
    public void EndLine() => Take(End());

    /// <summary>Takes a line as it is, in up to three parts.</summary>
    public void Take(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default, ReadOnlySpan<byte> third = default)
    {
        _bytes.Write(first);
        _bytes.Write(second);
        _bytes.Write(third);
        _bytes.Write("\n"u8);
        _lines++;
        if (_bytes.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    public void Seal()
    {
        Flush();
        var json = Begin();
        json.WriteNumber("lines", _lines);
        json.WriteString("crc32c", Crc32C.Text(_sum));
        EndLine();
        Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Flush()
    {
        _sum = Crc32C.Of(_bytes.WrittenSpan, _sum);
        stream.Write(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
    }
}
