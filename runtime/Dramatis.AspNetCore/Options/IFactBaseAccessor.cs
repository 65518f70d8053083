namespace Dramatis;

/// <summary>The facts of a service, as an immutable fact base on which every query works.</summary>
/// <remarks>
/// The fact base is made anew in the background after claims were accepted, once for all claims of a short time. Readers never
/// wait, and a fact base that they hold stays as it is.
/// </remarks>
public interface IFactBaseAccessor
{
    /// <summary>The newest snapshot of the store.</summary>
    /// <exception cref="InvalidOperationException">The service has not started.</exception>
    FactBase Current { get; }

    /// <summary>Makes the snapshot anew, such as after a change by another program, and gives it.</summary>
    /// <exception cref="FactStoreException">The store cannot be read.</exception>
    Task<FactBase> RefreshAsync(CancellationToken cancellationToken = default);
}
