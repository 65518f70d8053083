using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>
/// Reads lines of propositions and claims on other threads, ahead of their turn, and takes them in one after the other.
/// </summary>
/// <remarks>
/// What was read ahead counts only where there is nothing at all to say of the line and it refers to nothing that has not
/// been taken in. Any other line is read in its turn as if nothing had been read ahead; meanwhile no other thread reads,
/// since such a line can change what all lines refer to. So what comes of a file does not depend on what was read ahead.
/// </remarks>
internal sealed class LinesAhead
{
    // To begin to read on another thread costs as much as to read a few lines.
    private const int LeastWorthIt = 64;

    private readonly int _most;
    private readonly Func<AheadReader> _makeReader;
    private readonly Func<FileLine, LineRead, bool> _tryTake;
    private readonly Action<FileLine> _readInTurn;
    private readonly WorkAhead<LineBatch> _work;
    private readonly ConcurrentBag<AheadReader> _readers = [];
    private readonly Stack<LineBatch> _resting = [];
    private LineBatch? _filling;

    /// <param name="most">How many lines are read together; none means that no line is read ahead.</param>
    /// <param name="makeReader">Makes a reader for a thread.</param>
    /// <param name="tryTake">Takes in what was read of a line, unless the line must be read in its turn.</param>
    /// <param name="readInTurn">Reads a line and takes it in.</param>
    public LinesAhead(
        int most, Func<AheadReader> makeReader, Func<FileLine, LineRead, bool> tryTake, Action<FileLine> readInTurn)
    {
        (_most, _makeReader, _tryTake, _readInTurn) = (most, makeReader, tryTake, readInTurn);
        _work = new(Read, TakeIn);
    }

    /// <summary>Takes a line to be read ahead, unless it must be read in its turn.</summary>
    public bool TryAdd(FileLine line)
    {
        if (_most == 0)
        {
            return false;
        }

        _filling ??= Rested();
        if (_filling.TryAdd(line))
        {
            return true;
        }

        _work.Start(_filling);
        _filling = Rested();
        return _filling.TryAdd(line);
    }

    /// <summary>Takes in all lines so far.</summary>
    public void Finish()
    {
        var last = _filling;
        _filling = null;
        if (last is not null && (_work.IsAnyRunning || last.Lines.Length >= Math.Min(_most, LeastWorthIt)))
        {
            _work.Start(last);
            last = null;
        }

        _work.Finish();
        if (last is not null)
        {
            TakeIn(last, isRead: false);
        }
    }

    /// <summary>Waits until no other thread reads.</summary>
    public void Wait() => _work.Wait();

    private void Read(LineBatch batch)
    {
        var reader = _readers.TryTake(out var rested) ? rested : _makeReader();
        batch.MakeRoom();
        reader.Read(batch.Lines, batch.Reads);
        _readers.Add(reader);
    }

    private void TakeIn(LineBatch batch, bool isRead)
    {
        for (var i = 0; i < batch.Lines.Length; i++)
        {
            var line = batch.Lines[i];
            if (!isRead || batch.Reads[i].Value is null || !_tryTake(line, batch.Reads[i]))
            {
                _work.Wait();
                _readInTurn(line);
            }
        }

        batch.Clear();
        _resting.Push(batch);
    }

    private LineBatch Rested() => _resting.TryPop(out var batch) ? batch : new(_most);
}
