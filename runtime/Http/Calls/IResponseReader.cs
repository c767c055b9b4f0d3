namespace PiecesGen.Runtime;

/// <summary>Reader or checker: both run through one sending method without a closure.</summary>
internal interface IAnswerReader<TResult>
{
    public TResult Read(ReceivedResponse response);
}
