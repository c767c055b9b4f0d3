using System.Text.Json.Nodes;

namespace PiecesGen.FakePiecesOs;

/// <summary>The operations of the Allocation API over the one allocation of its user.</summary>
internal sealed class AllocationOperations
{
    // An allocation has the id of its user.
    internal const string SeededId = "5f0e6f0c-9d0b-4f8e-9a53-2f1c4b7a6d10";

    private JsonObject _allocation = new()
    {
        ["schema"] = Stamp.Schema(),
        ["id"] = SeededId,
        ["user"] = SeededId,
        ["urls"] = new JsonObject
        {
            ["base"] = Url("SUCCEEDED", "https://fake.pieces.example"),
            ["id"] = Url("SUCCEEDED", $"https://{SeededId}.pieces.example"),
            // A state that no page lists.
            ["vanity"] = Url("SUSPENDED", "https://fake-user.pieces.example"),
        },
        ["status"] = new JsonObject { ["cloud"] = "RUNNING" },
        ["project"] = "pieces-fake",
        ["updated"] = Stamp.Now(),
        ["version"] = "1.0.0",
        ["region"] = "us-central1",
    };

    public FakeResponse Snapshot(string id) => Holds(id) ? FakeResponse.Ok(_allocation) : FakeResponse.Gone("Cloud not found.");

    public FakeResponse Update(RecordedRequest request)
    {
        if (!RequestJson.TryRead(request, WireShapes.AllocationCloud, out var update, out string problem))
        {
            return FakeResponse.Error(problem);
        }

        switch (update["id"]!.GetValue<string>())
        {
            case FailingId.InternalServerError:
                return FakeResponse.Error("Internal Server Error");
            case FailingId.GatewayTimeout:
                return FakeResponse.GatewayTimeout("Gateway Timeout, request timed out.");
            // 200, 500 and 504 are all this operation documents, so a missing allocation is a 500 here and no 410.
            case var id when !Holds(id):
                return FakeResponse.Error($"There is no allocation {id} to update.");
        }

        update["updated"] = Stamp.Now();
        _allocation = update;
        return FakeResponse.Ok(update);
    }

    private bool Holds(string id) => _allocation["id"]!.GetValue<string>() == id;

    private static JsonObject Url(string status, string url) => new() { ["status"] = status, ["url"] = url };
}
