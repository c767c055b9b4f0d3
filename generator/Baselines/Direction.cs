namespace PiecesGen.Generator.Baselines;

/// <summary>Which way a model travels. One that no operation reaches might go either way.</summary>
internal readonly record struct Direction(bool IsSent, bool IsReceived)
{
    public static Direction For(BaselineEntry? before, BaselineEntry? after)
    {
        bool isSent = Is(before, Attributes.Sent) || Is(after, Attributes.Sent);
        bool isReceived = Is(before, Attributes.Received) || Is(after, Attributes.Received);
        return isSent || isReceived ? new Direction(isSent, isReceived) : new Direction(true, true);
    }

    private static bool Is(BaselineEntry? model, string flag) => model is not null && model.Has(flag);
}
