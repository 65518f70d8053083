namespace Dramatis;

/// <summary>The exception for a store that cannot be opened, read or written. Its message has no secret and no path.</summary>
public sealed class FactStoreException : IOException
{
    /// <summary>Makes an exception with a message.</summary>
    public FactStoreException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    public FactStoreException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>True if the same call may succeed when it is made again: the store is busy, or a connection was lost.</summary>
    public bool IsTransient { get; init; }
}
