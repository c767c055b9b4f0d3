namespace PiecesGen.Http;

/// <summary>Reads an operation's result.</summary>
internal readonly struct ResultReader<TResult>(ResponseReader<TResult> read) : IResponseReader<TResult>
{
    public TResult Read(ReceivedResponse response) => read(response);
}
