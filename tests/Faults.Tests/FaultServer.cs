namespace PiecesGen.Faults.Tests;

/// <summary>Serves <c>/ok</c> as it should, and every other path with one fault.</summary>
internal static class FaultServer
{
    public const string GoodBody = """{"id":"ok"}""";

    public static SocketServer Start(Fault fault) => new(wire => ServeAsync(wire, fault));

    private static async Task ServeAsync(Wire wire, Fault fault)
    {
        while (!wire.IsClosed && await wire.ReceiveAsync() is { } request)
        {
            await (request.StartsWith("GET /ok", StringComparison.Ordinal)
                ? wire.RespondAsync("200 OK\r\nContent-Type: application/json", GoodBody)
                : fault.Misbehave(wire));
        }
    }
}
