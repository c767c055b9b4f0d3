namespace PiecesGen;

/// <summary>One row of an operation's status table in the docs.</summary>
/// <param name="Code">The HTTP status code, for example 410; the lowest of them where the row stands for several.</param>
/// <param name="LastCode">The highest code the row stands for: 499 for <c>4XX</c>, 999 for <c>default</c>.</param>
/// <param name="Meaning">What the docs say this status means for this operation, for example "Order not found."</param>
/// <param name="IsBinary">Whether the docs promise bytes for this status; its body is handed over as a stream, unread.</param>
public readonly record struct DocumentedStatus(int Code, int LastCode, string Meaning, bool IsBinary = false)
{
    /// <summary>A row for one status.</summary>
    /// <param name="code">The HTTP status code, for example 410.</param>
    /// <param name="meaning">What the docs say this status means for this operation.</param>
    /// <param name="isBinary">Whether the docs promise bytes for this status.</param>
    public DocumentedStatus(int code, string meaning, bool isBinary = false)
        : this(code, code, meaning, isBinary)
    {
    }

    internal bool Covers(int statusCode) => statusCode >= Code && statusCode <= LastCode;
}
