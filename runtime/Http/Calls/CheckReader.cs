namespace PiecesGen.Http;

/// <summary>Checks the response of an operation without a result.</summary>
internal readonly struct CheckReader(ResponseChecker check) : IResponseReader<bool>
{
    public bool Read(ReceivedResponse response)
    {
        check(response);
        return true;
    }
}
