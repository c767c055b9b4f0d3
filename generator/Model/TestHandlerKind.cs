namespace PiecesGen.Generator.Model;

/// <summary>Whether a handler that responds in place of the server is emitted, and what else is.</summary>
internal enum TestHandlerKind
{
    /// <summary>There is no handler.</summary>
    None,

    /// <summary>It is a class inside the client.</summary>
    Nested,

    /// <summary>It is all that is emitted: the client is in a project that this one refers to.</summary>
    Alone,
}
