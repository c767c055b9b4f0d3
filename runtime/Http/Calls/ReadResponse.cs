namespace PiecesGen.Runtime;

/// <summary>Reads an operation's result.</summary>
internal readonly struct AnswerValue<TResult>(ResponseReader<TResult> read) : IAnswerReader<TResult>
{
    public TResult Read(ReceivedResponse response) => read(response);
}
