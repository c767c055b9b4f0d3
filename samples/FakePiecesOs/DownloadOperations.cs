using System.Text.Json.Nodes;

namespace PiecesGen.FakePiecesOs;

/// <summary>The stream of the Model API: every model is just being downloaded, and soon done.</summary>
internal static class DownloadOperations
{
    public static FakeResponse Progress(string id) => id == FailingId.InternalServerError
        ? FakeResponse.Error("Internal Server Error")
        : FakeResponse.Stream(Step("IN-PROGRESS", 0), Step("IN-PROGRESS", 62.5), Step("COMPLETED", 100));

    private static JsonObject Step(string status, double percentage) =>
        new() { ["schema"] = Stamp.Schema(), ["status"] = status, ["percentage"] = percentage };
}
