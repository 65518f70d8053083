namespace Dramatis;

/// <content>Sources and their texts.</content>
public sealed partial class FactBase
{
    public sealed partial class Builder
    {
        /// <summary>
        /// Adds a source and returns a reading, with which its claims are made. The same source can be read again.
        /// </summary>
        /// <param name="source">The source.</param>
        /// <param name="text">
        /// The text of the source; null if it is not available. With a text, the hash of the source and the places of
        /// its claims are checked against it, words can be found in it, and a source without a hash gets the text's.
        /// </param>
        /// <exception cref="ValidationException">
        /// The source is invalid, another source has its id, or its publication is relative to something that the
        /// builder does not know. The exception holds every reason.
        /// </exception>
        public Reading Read(Source source, string? text = null)
        {
            ArgumentNullException.ThrowIfNull(source);
            var read = text is null ? null : new SourceText(text, source.Paragraphing);
            source = Enter(source, source.Completed(read?.Hash, source.Paragraphing), read);
            return new(this, source);
        }

        /// <summary>
        /// Adds a source with its text, and returns a reading, with which its claims are made.
        /// </summary>
        /// <param name="source">The source.</param>
        /// <param name="text">The text, in which words can be found, and against which places are checked.</param>
        /// <param name="paragraphing">The way in which places count the paragraphs; the source keeps it.</param>
        /// <exception cref="ValidationException">
        /// The source is invalid or its text has another hash, or another source has its id. The exception holds every
        /// reason.
        /// </exception>
        public Reading Read(Source source, string text, Paragraphing paragraphing)
        {
            ArgumentNullException.ThrowIfNull(source);
            ArgumentNullException.ThrowIfNull(text);
            return Read(source with { Paragraphing = paragraphing }, text);
        }

        /// <summary>Adds a source of a file as the file has it. A text only checks it.</summary>
        internal void Take(Source source, string? text) =>
            Enter(source, source, text is null ? null : new SourceText(text, source.Paragraphing).WithoutWords());

        /// <summary>The text with which a source was read; null if it is not at hand.</summary>
        internal SourceText? TextOf(Source source) => _texts.GetValueOrDefault(source.Id);

        /// <summary>Checks a source and its text, and adds the source as it is kept.</summary>
        private Source Enter(Source source, Source kept, SourceText? text)
        {
            try
            {
                var report = _check.Of(source);
                CheckClash(kept, nameof(Source.Id), ref report);
                text?.Check(source, ref report);
                Refuse(report, $"Source {source.Id}");
                _actors.Commit();
            }
            finally
            {
                _actors.Rollback();
            }

            if (text is not null)
            {
                _texts[source.Id] = text;
            }

            return Enter(kept);
        }

        /// <summary>Adds a source, or completes the one that is known.</summary>
        private Source Enter(Source source)
        {
            if (_sources.TryAdd(source.Id, source))
            {
                _sourceOrder.Add(source);
                return source;
            }

            var known = _sources[source.Id];
            if (known.Completed(source.TextHash, source.Paragraphing) is var whole && whole != known && source.IsOneWith(known))
            {
                _sources[source.Id] = whole;
                _sourceOrder[_sourceOrder.IndexOf(known)] = whole;
            }

            return _sources[source.Id];
        }

        private void CheckClash(Source source, string path, ref ValidationReport report)
        {
            if (_sources.TryGetValue(source.Id, out var known) && !known.IsOneWith(source))
            {
                report.Add(ValidationCodes.Clash, path, ClashMessage.Of(known));
            }
        }
    }
}
