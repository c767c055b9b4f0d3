namespace PiecesGen.Consumer.Tests;

/// <summary>Ids are data: whatever is in them, they stay one segment of the path.</summary>
public sealed class EscapingTests : FakeServerTest
{
    public static TheoryData<string, string> Ids { get; } = new()
    {
        { "two words", "two%20words" },
        { "a/b", "a%2Fb" },
        { "a%2Fb", "a%252Fb" },
        { "100%", "100%25" },
        { "a+b&c=d", "a%2Bb%26c%3Dd" },
        { "where?#there", "where%3F%23there" },
        { "Grüße", "Gr%C3%BC%C3%9Fe" },
        { "世界👋", "%E4%B8%96%E7%95%8C%F0%9F%91%8B" },
        { "{id}", "%7Bid%7D" },
        { "back\\slash", "back%5Cslash" },
        { "../up", "..%2Fup" },
        { "plain-._~", "plain-._~" },
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_id_in_the_path_is_escaped_once_and_found(string id, string escaped)
    {
        Fake.AddDistribution(id);

        var read = await Pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id);

        Assert.Equal(id, read.Id);
        Assert.Equal($"/distribution/{escaped}", Sent.Path);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_id_in_the_middle_of_the_path_is_escaped_once_and_found(string id, string escaped)
    {
        Fake.AddDistribution(id);

        await Pieces.Distributions.DistributionsDeleteSpecificDistributionAsync(id);

        Assert.Equal($"/distributions/{escaped}/delete", Sent.Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_change_the_path_is_refused_before_anything_is_sent(string id)
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(
            () => Pieces.Distributions.DistributionsDeleteSpecificDistributionAsync(id));

        Assert.Equal("distribution", refused.ParamName);
        Assert.Empty(Fake.Requests);
    }
}
