namespace PiecesGen.Generator.Diagnostics;

/// <summary>How much a diagnostic matters to the person who builds.</summary>
internal enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Information,

    /// <summary>Something on a page was not understood or not used; the person can act.</summary>
    Warning,

    /// <summary>No client can be emitted.</summary>
    Error,
}
