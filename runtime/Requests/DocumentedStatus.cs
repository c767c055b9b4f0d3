namespace PiecesGen;

/// <summary>One row of an operation's status table in the docs.</summary>
/// <param name="Code">The HTTP status code, for example 410.</param>
/// <param name="Meaning">What the docs say this status means for this operation, for example "Distribution not found."</param>
/// <param name="IsBinary">Whether the docs promise bytes for this status; its body is handed over as a stream, unread.</param>
public readonly record struct DocumentedStatus(int Code, string Meaning, bool IsBinary = false);
