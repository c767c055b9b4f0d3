using System.Text.Json;
using PiecesGen.Sandbox;

namespace PiecesGen.Consumer.Tests;

/// <summary>Read, write, read: nothing the server sent may be lost on the way, documented or not.</summary>
public sealed class RoundTripCallTests : SandboxTest
{
    [Fact]
    public async Task An_update_without_a_change_changes_nothing_but_the_time()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);
        var before = await ReadRawAsync($"distribution/{created.Id}");

        await Pieces.Distribution.DistributionUpdateAsync(created);

        var after = await ReadRawAsync($"distribution/{created.Id}");
        before["updated"] = null;
        after["updated"] = null;
        WireAssert.Same(before, after);
    }

    [Fact]
    public async Task An_allocation_survives_in_the_same_way()
    {
        string path = $"allocation/{PiecesOsSandbox.AllocationId}";
        var before = await ReadRawAsync(path);

        await Pieces.Allocation.AllocationUpdateAsync(await Pieces.Allocation.AllocationSnapshotAsync(PiecesOsSandbox.AllocationId));

        var after = await ReadRawAsync(path);
        before["updated"] = null;
        after["updated"] = null;
        WireAssert.Same(before, after);
    }

    [Fact]
    public async Task Properties_no_page_mentions_can_be_read()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync();

        Assert.Equal(["revision", "origin"], created.AdditionalProperties.Keys);
        Assert.Equal(1, created.AdditionalProperties["revision"].GetInt32());
        Assert.Equal(JsonValueKind.Null, created.AdditionalProperties["origin"].GetProperty("zone").ValueKind);
    }

    [Fact]
    public async Task Properties_no_page_mentions_can_be_written()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync();
        var label = JsonSerializer.SerializeToElement("mine");

        await Pieces.Distribution.DistributionUpdateAsync(
            created with { AdditionalProperties = created.AdditionalProperties.With("label", label).Without("origin") });

        var raw = await ReadRawAsync($"distribution/{created.Id}");
        Assert.Equal("mine", raw["label"]?.GetValue<string>());
        Assert.Equal(1, raw["revision"]?.GetValue<int>());
        Assert.False(raw.AsObject().ContainsKey("origin"));
    }

    [Fact]
    public async Task An_enum_value_no_page_lists_is_kept_and_sent_back()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);
        Assert.Equal("UNLISTED", created.Share.Access.Value);

        await Pieces.Distribution.DistributionUpdateAsync(created with { Share = created.Share with { Name = "Renamed" } });

        var raw = await ReadRawAsync($"distribution/{created.Id}");
        Assert.Equal("UNLISTED", raw["share"]?["access"]?.GetValue<string>());
    }

    [Fact]
    public async Task With_leaves_the_value_it_started_from_alone()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);

        var changed = created with { Share = created.Share with { Name = "Renamed" } };

        Assert.Null(created.Share.Name);
        Assert.Equal("Renamed", changed.Share.Name);
        Assert.Same(created.Github, changed.Github);
    }

    [Fact]
    public async Task An_explicit_null_of_an_optional_property_reads_as_absent()
    {
        Sandbox.RespondNext("/distributions", 200, "application/json", """{ "iterable": [], "schema": null }""");

        var all = await Pieces.Distributions.DistributionsSnapshotAsync();

        Assert.Null(all.Schema);
        Assert.Empty(all.AdditionalProperties);
    }
}
