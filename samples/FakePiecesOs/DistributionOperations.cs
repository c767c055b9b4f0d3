using System.Text.Json.Nodes;

namespace PiecesGen.FakePiecesOs;

/// <summary>The operations of the Distribution and the Distributions API over the distributions in memory.</summary>
internal sealed class DistributionOperations
{
    // In the order of creation, as they are listed.
    private readonly List<JsonObject> _distributions = [];

    public void Add(string id) => _distributions.Add(NewDistribution.From(seed: [], id));

    public FakeResponse Snapshot(string id)
    {
        if (id == FailingId.InternalServerError)
        {
            return FakeResponse.Error("Internal Server Error");
        }

        return Find(id) is { } distribution ? FakeResponse.Ok(distribution) : FakeResponse.Gone("Distribution not found.");
    }

    public FakeResponse SnapshotAll() => FakeResponse.Ok(new JsonObject
    {
        ["schema"] = Stamp.Schema(),
        ["iterable"] = new JsonArray([.. _distributions.Select(distribution => distribution.DeepClone())]),
    });

    public FakeResponse Create(RecordedRequest request)
    {
        JsonObject? seed = [];
        // The seed is documented as optional: without one, a distribution that goes nowhere yet.
        if (!request.Body.IsEmpty && !RequestJson.TryRead(request, WireShapes.SeededDistribution, out seed, out string problem))
        {
            return FakeResponse.Error(problem);
        }

        if (seed["github"]?["gist"]?["name"]?.GetValue<string>() == FailingId.InternalServerError)
        {
            return FakeResponse.Error("Internal Server Error");
        }

        var distribution = NewDistribution.From(seed, Guid.NewGuid().ToString());
        _distributions.Add(distribution);
        return FakeResponse.Ok(distribution);
    }

    public FakeResponse Update(RecordedRequest request)
    {
        if (!RequestJson.TryRead(request, WireShapes.Distribution, out var update, out string problem))
        {
            return FakeResponse.Error(problem);
        }

        string id = update["id"]!.GetValue<string>();
        if (id == FailingId.InternalServerError)
        {
            return FakeResponse.Error("Internal Server Error");
        }

        // The page of this operation documents 200 and 500 only, so a missing distribution is a 500 here and no 410.
        if (Find(id) is not { } existing)
        {
            return FakeResponse.Error($"There is no distribution {id} to update.");
        }

        // Replaced as a whole: whatever the client did not send back is gone.
        update["updated"] = Stamp.Now();
        _distributions[_distributions.IndexOf(existing)] = update;
        return FakeResponse.Ok(update);
    }

    public FakeResponse Delete(string id)
    {
        if (id == FailingId.InternalServerError)
        {
            return FakeResponse.Error("Internal Server Error");
        }

        // 204 and 500 are all this operation documents.
        if (Find(id) is not { } distribution)
        {
            return FakeResponse.Error($"There is no distribution {id} to delete.");
        }

        _distributions.Remove(distribution);
        return FakeResponse.NoContent;
    }

    private JsonObject? Find(string id) => _distributions.Find(distribution => distribution["id"]!.GetValue<string>() == id);
}
