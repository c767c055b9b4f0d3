namespace PiecesGen.Generator.Tests;

/// <summary>The values of an enum as constants, for a switch over what a server sent.</summary>
public sealed class EnumSwitchTests
{
    [Theory]
    [InlineData("open", "1")]
    [InlineData("on hold", "2")]
    [InlineData("values", "3")]
    [InlineData("melted", "other: melted")]
    public async Task A_switch_takes_documented_values_by_name_and_all_others_by_default(string sent, string expected)
    {
        var (result, _) = await CalledClient.RunAsync(
            [Pages.Api(returns: "[**Door**](Door.md)"), Pages.Model("Door", "**state** | **str** |  | must be one of [\"open\", \"on hold\", \"values\", ]")],
            """
            DoorState state = (await client.Things.DoItAsync()).State;
            string result = state.Value switch
            {
                DoorState.Values.Open => "1",
                DoorState.Values.OnHold => "2",
                DoorState.Values.Values2 => "3",
                var other => "other: " + other,
            };
            return state == new DoorState(state.Value) ? result : null;
            """,
            $$"""{"state":"{{sent}}"}""");

        Assert.Equal(expected, result);
    }
}
