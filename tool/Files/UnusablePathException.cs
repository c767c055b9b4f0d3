namespace PiecesGen.Tool.Files;

/// <summary>What a path or revision names cannot be used: it is missing, cannot be read or written, or holds something else. The message says which and why.</summary>
internal sealed class UnusablePathException : Exception
{
    public UnusablePathException()
    {
    }

    public UnusablePathException(string message)
        : base(message)
    {
    }

    public UnusablePathException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
