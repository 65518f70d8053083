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
    private readonly int _most;
    private readonly Func<FileLine, LineRead, bool> _tryTake;
    private readonly Action<FileLine> _readInTurn;
    private readonly WorkAhead<AheadReader, LineBatch> _work;
    private readonly Stack<LineBatch> _resting = [];
    private LineBatch? _filling;

    /// <param name="most">How many lines are read together; none means that no line is read ahead.</param>
    /// <param name="makeReader">Makes a reader for a thread.</param>
    /// <param name="tryTake">Takes in what was read of a line, unless the line must be read in its turn.</param>
    /// <param name="readInTurn">Reads a line and takes it in.</param>
    public LinesAhead(
        int most, Func<AheadReader> makeReader, Func<FileLine, LineRead, bool> tryTake, Action<FileLine> readInTurn)
    {
        (_most, _tryTake, _readInTurn) = (most, tryTake, readInTurn);
        _work = new(makeReader, Read, TakeIn);
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
        if (last is not null && (_work.IsAnyRunning || WorkAhead.IsWorthIt(last.Lines.Length, _most)))
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

    private static void Read(AheadReader reader, LineBatch batch)
    {
        batch.MakeRoom();
        reader.Read(batch.Lines, batch.Reads);
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
