namespace PiecesGen;

/// <summary>One row of an operation's status table in the docs.</summary>
/// <param name="Code">The HTTP status code, for example 410; the lowest of them where the row stands for several.</param>
/// <param name="LastCode">The highest code the row stands for: 499 for <c>4XX</c>, 999 for <c>default</c>.</param>
/// <param name="Meaning">What the docs say this status means for this operation, for example "Order not found."</param>
/// <param name="IsStreamed">Whether the body of this status is handed over as it arrives: bytes, or messages one by one.</param>
public readonly record struct DocumentedStatus(int Code, int LastCode, string Meaning, bool IsStreamed = false)
{
    /// <summary>A row for one status.</summary>
    /// <param name="code">The HTTP status code, for example 410.</param>
    /// <param name="meaning">What the docs say this status means for this operation.</param>
    /// <param name="isStreamed">Whether the body of this status is handed over as it arrives.</param>
    public DocumentedStatus(int code, string meaning, bool isStreamed = false)
        : this(code, code, meaning, isStreamed)
    {
    }

    internal bool Covers(int statusCode) => statusCode >= Code && statusCode <= LastCode;
}
