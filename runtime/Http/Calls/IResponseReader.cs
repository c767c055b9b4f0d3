namespace PiecesGen.Http;

/// <summary>What reads the response of a call. A struct, so that reader and checker run through one method without a closure.</summary>
internal interface IResponseReader<TResult>
{
    public TResult Read(ReceivedResponse response);
}
