using System.Net;
using System.Text.Json.Nodes;

namespace PiecesGen.Consumer.Tests;

/// <summary>A success that cannot be read is told apart from a failure, and says where it went wrong.</summary>
public sealed class PayloadTests : SandboxTest
{
    [Theory]
    [InlineData("id")]
    [InlineData("share")]
    [InlineData("created")]
    [InlineData("updated")]
    public async Task A_missing_required_property_is_named(string property)
    {
        Sandbox.AddDistribution("mine");
        var distribution = (await ReadRawAsync("distribution/mine")).AsObject();
        distribution.Remove(property);
        Sandbox.RespondNext("/distribution/mine", 200, "application/json", distribution.ToJsonString());

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(
            () => Pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync("mine"));

        Assert.Equal("distributions_specific_distribution_snapshot", failure.Operation.Name);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Contains("Distribution", failure.Message, StringComparison.Ordinal);
        Assert.Contains(property, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_missing_deep_inside_is_named_too()
    {
        Sandbox.AddDistribution("mine");
        var all = (await ReadRawAsync("distributions")).AsObject();
        all["iterable"]![0]!["share"]!["accessors"] = new JsonObject();
        Sandbox.RespondNext("/distributions", 200, "application/json", all.ToJsonString());

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => Pieces.Distributions.DistributionsSnapshotAsync());

        Assert.Contains("Accessors", failure.Message, StringComparison.Ordinal);
        Assert.Contains("iterable", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_property_that_comes_twice_the_last_one_counts_documented_or_not()
    {
        Sandbox.AddDistribution("mine");
        string distribution = (await ReadRawAsync("distribution/mine")).AsObject().ToJsonString();
        Sandbox.RespondNext("/distribution/mine", 200, "application/json", """{"id":"first","odd":1,"odd":2,""" + distribution[1..]);

        var read = await Pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync("mine");

        Assert.Equal("mine", read.Id);
        Assert.Equal(2, read.AdditionalProperties["odd"].GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "iterable": [""")]
    [InlineData("""{ "iterable": 7 }""")]
    [InlineData("""{ "iterable": null }""")]
    [InlineData("""{ "iterable": [] } trailing""")]
    [InlineData("<html>Sign in to the hotel</html>")]
    public async Task What_is_not_the_documented_value_is_an_ApiPayloadException_in_both_styles(string body)
    {
        Sandbox.RespondNext("/distributions", 200, "application/json", body);
        await Assert.ThrowsAsync<ApiPayloadException>(() => Pieces.Distributions.DistributionsSnapshotAsync());

        Sandbox.RespondNext("/distributions", 200, "application/json", body);
        await Assert.ThrowsAsync<ApiPayloadException>(() => Pieces.Distributions.DistributionsSnapshotResponseAsync());
    }

    [Fact]
    public async Task A_failure_with_a_JSON_string_for_its_text_gives_the_text()
    {
        Sandbox.RespondNext("/allocation/x", 410, "application/json", "\"Cloud not found.\"");

        var response = await Pieces.Allocation.AllocationSnapshotResponseAsync("x");

        Assert.Equal("Cloud not found.", response.Match(ok => ok.Value.Id, gone => gone.Value));
    }
}
