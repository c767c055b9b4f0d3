namespace PiecesGen.Tests.Toys;

/// <summary>A leaflet, which <see cref="ToyFormat"/> reads.</summary>
internal static class ToyPage
{
    public const string Text =
        """
        ---
        format: leaflet
        server: http://localhost:4711/v1
        key: X-Garden-Key
        ---

        # Garden

        Where things grow.

        ## putSeed

        **PUT** /beds/{bedId}/seed

        Includes `tracing`

        Asks for `key`

        Puts a seed into a bed.

        ### Parameters

        Name | In | Wire name | Type | Required | Default | Values | Description
        --- | --- | --- | --- | --- | --- | --- | ---
        bed | Path | `bedId` | Integer | yes | | | The bed.
        depth | Query | | Integer | no | 3 | |
        light | Header | `X-Light` | String | no | `sun` | `sun`, `shade` | How much of it.

        ### Body application/json

        What to plant.

        Name | Type | Required | Description
        --- | --- | --- | ---
        seed | [Seed](#model-seed) | yes | The seed.
        Watered-By | String | no |

        ```json
        { "seed": { "kind": "rose" }, "count": 2 }
        ```

        ### 200 application/json

        It grows.

        [Plant](Plants.md#model-plant)

        ### 202 text/plain

        It waits.

        ### 4XX application/problem+json

        Name | Type
        --- | ---
        reason | String

        ```json
        { "reason": "stones", "places": [1] }
        ```

        ## Fragment tracing

        Name | In | Type
        --- | --- | ---
        X-Trace | Header | String

        ## Model Seed

        What a plant comes from.

        Name | C# name | Type
        --- | --- | ---
        kind | Sort | [Kind](#model-kind)
        weight_g | | Number

        ## Model Kind

        - rose
        - bean
        """;
}
