using System.Text.Json.Nodes;

namespace PiecesGen.Sandbox;

/// <summary>The stream of the Model API: every model is just being downloaded, and soon done.</summary>
internal static class DownloadOperations
{
    public static Answer Progress(string id) => id == FailingId.InternalServerError
        ? Answer.Error("Internal Server Error")
        : Answer.Stream(Step("IN-PROGRESS", 0), Step("IN-PROGRESS", 62.5), Step("COMPLETED", 100));

    private static JsonObject Step(string status, double percentage) =>
        new() { ["schema"] = Stamp.Schema(), ["status"] = status, ["percentage"] = percentage };
}
