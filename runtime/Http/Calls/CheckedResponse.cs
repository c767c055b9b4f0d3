namespace PiecesGen.Runtime;

/// <summary>Checks the answer of an operation without a result.</summary>
internal readonly struct AnswerCheck(ResponseChecker check) : IAnswerReader<bool>
{
    public bool Read(ReceivedResponse response)
    {
        check(response);
        return true;
    }
}
