namespace PiecesGen.Tool.Commands;

/// <summary>The command line asks for something that cannot be done; the message says what.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
