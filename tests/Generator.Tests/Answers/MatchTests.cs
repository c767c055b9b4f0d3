using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Answers;

/// <summary>A change of the documented statuses is a compile error where the response is matched.</summary>
public sealed class MatchTests
{
    private static readonly string[] s_matches =
    [
        "return (await things.DoItResponseAsync()).Match(ok => ok.Value, gone => gone.Value);",
        "return await (await things.DoItResponseAsync()).MatchAsync(ok => Task.FromResult(ok.Value), gone => Task.FromResult(gone.Value));",
        "return (await things.DoItResponseAsync()).Match(ok => ok.Value, gone => gone.Value, otherwise: odd => odd.Text);",
        "return (await things.DoItResponseAsync()).Match(_ => \"ok\", _ => \"gone\");",
        "(await things.DoItResponseAsync()).Switch(ok => { }, gone => { }); return \"\";",
        "await (await things.DoItResponseAsync()).SwitchAsync(ok => Task.CompletedTask, gone => Task.CompletedTask); return \"\";",
    ];

    public static TheoryData<string> Matches => [.. s_matches];

    [Theory]
    [MemberData(nameof(Matches))]
    public void A_status_that_is_added_or_removed_breaks_every_match(string match)
    {
        Assert.Empty(Consumer.ErrorsOf(match, Documenting(200, 410)));
        Assert.NotEmpty(Consumer.ErrorsOf(match, Documenting(200, 404, 410)));
        Assert.NotEmpty(Consumer.ErrorsOf(match, Documenting(200)));
    }

    [Theory]
    [MemberData(nameof(Matches))]
    public void A_status_that_is_exchanged_for_another_compiles_where_no_type_is_written(string match) =>
        Assert.Empty(Consumer.ErrorsOf(match, Documenting(200, 404)));

    [Fact]
    public void An_arm_for_undocumented_statuses_cannot_be_mistaken_for_that_of_a_status() =>
        Assert.Contains("CS1660", Consumer.ErrorsOf("return (await things.DoItResponseAsync()).Match(_ => 1, _ => 2, _ => 3).ToString();", Documenting(200, 410)));

    [Theory]
    [InlineData("Responses<Ok<string>, Gone<string>> response = await things.DoItResponseAsync(); return response.Match(ok => ok.Value, gone => gone.Value);", "CS0029")]
    [InlineData("return (await things.DoItResponseAsync()).Match(ok => ok.Value, (Gone<string> gone) => gone.Value);", "CS1661")]
    [InlineData("return (await things.DoItResponseAsync()).TryGet(out Gone<string>? gone) ? gone.Value : \"\";", "CS1503")]
    public void A_status_that_is_exchanged_for_another_is_caught_where_its_type_is_written(string match, string error)
    {
        Assert.Empty(Consumer.ErrorsOf(match, Documenting(200, 410)));
        Assert.Contains(error, Consumer.ErrorsOf(match, Documenting(200, 404)));
    }

    private static Page Documenting(params int[] statuses) =>
        Pages.Api(returns: "**str**", responses: string.Join("\n", statuses.Select(status => $"**{status}** | S{status} |  -  |")));
}
