namespace PiecesGen.Generator.Tests;

/// <summary>Every type compiles at every place where pages may say it.</summary>
public sealed class EmittedTypesTests
{
    [Fact]
    public async Task Every_type_compiles_as_property_required_and_optional()
    {
        string[] types =
        [
            "**str**", "**int**", "**float**", "**bool**", "**datetime**", "**date**", "**object**", "**bytearray**",
            "[**Other**](Other)", "[**Kind**](Kind)", "[**NoPage**](NoPage)", "[**List[Other]**](Other)", "[**List[Kind]**](Kind)",
            "**List[str]**", "**List[int]**", "**List[object]**", "**List[List[datetime]]**", "**Dict[str, int]**",
            "[**Dict[str, Other]**](Other)", "[**Dict[str, List[Kind]]**](Kind)", "**List[bytearray]**", "**Dict[str, Dict[str, bool]]**",
        ];
        IEnumerable<string> rows = types.SelectMany((type, i) => new[] { $"**r{i}** | {type} |  | ", $"**o{i}** | {type} |  | [optional] " });

        await EmittedCode.From(Pages.Model("All", string.Join("\n", rows)), Pages.Model("Other", "**id** | **str** |  | "), Pages.Model("Kind", ""));
    }

    [Fact]
    public async Task Every_type_compiles_as_query_parameter()
    {
        string[] types =
        [
            "**str**", "**int**", "**float**", "**bool**", "**datetime**", "**date**", "**object**", "[**Kind**](../models/Kind)",
            "**List[str]**", "**List[int]**", "**List[bool]**", "**List[float]**", "[**List[Kind]**](../models/Kind)", "**List[datetime]**", "**Dict[str, int]**",
            "[**NoPage**](../models/NoPage)", "[**List[Other]**](../models/Other)",
        ];
        IEnumerable<string> rows = types.SelectMany((type, i) => new[] { $" **r{i}** | {type}|  | ", $" **o{i}** | {type}|  | [optional] " });

        await EmittedCode.From(Pages.Api(parameters: string.Join("\n", rows)), Pages.Model("Kind", ""), Pages.Model("Other", "**id** | **str** |  | "));
    }

    [Theory]
    [InlineData("**str**")]
    [InlineData("**int**")]
    [InlineData("**float**")]
    [InlineData("**bool**")]
    [InlineData("**datetime**")]
    [InlineData("[**Kind**](../models/Kind)")]
    [InlineData("[**Other**](../models/Other)")]
    public Task Every_type_compiles_as_path_parameter(string type) => EmittedCode.From(
        Pages.Api(endpoint: @"**GET** /things/\{id\}/x", parameters: $" **id** | {type}|  | "),
        Pages.Model("Kind", ""),
        Pages.Model("Other", "**id** | **str** |  | "));

    [Theory]
    [InlineData("application/json", "[**Other**](../models/Other)", "[optional]")]
    [InlineData("application/json", "[**Other**](../models/Other)", "")]
    [InlineData("application/json", "[**NoPage**](../models/NoPage)", "[optional]")]
    [InlineData("application/json", "[**List[Other]**](../models/Other)", "[optional]")]
    [InlineData("application/json", "**Dict[str, int]**", "")]
    [InlineData("application/json", "**object**", "[optional]")]
    [InlineData("application/json", "**int**", "[optional]")]
    [InlineData("application/json", "**str**", "")]
    [InlineData("text/plain", "**str**", "[optional]")]
    [InlineData("application/octet-stream", "**bytearray**", "")]
    [InlineData("image/png", "**bytearray**", "[optional]")]
    [InlineData("application/json", "**bytearray**", "")]
    [InlineData("application/octet-stream", "**List[bytearray]**", "")]
    [InlineData("application/x-www-form-urlencoded", "**bytearray**", "[optional]")]
    [InlineData("application/merge-patch+json, application/xml", "**object**", "")]
    [InlineData("multipart/form-data", "**str**", "[optional]")]
    [InlineData("multipart/form-data", "**int**", "[optional]")]
    [InlineData("multipart/form-data", "**datetime**", "")]
    [InlineData("multipart/form-data", "**bytearray**", "[optional]")]
    [InlineData("multipart/form-data", "**List[bytearray]**", "")]
    [InlineData("multipart/form-data", "**List[str]**", "[optional]")]
    [InlineData("multipart/form-data", "**List[int]**", "[optional]")]
    [InlineData("multipart/form-data", "[**Kind**](../models/Kind)", "[optional]")]
    [InlineData("multipart/form-data", "[**Other**](../models/Other)", "[optional]")]
    [InlineData("application/x-www-form-urlencoded", "**str**", "[optional]")]
    [InlineData("application/x-www-form-urlencoded", "[**Kind**](../models/Kind)", "")]
    public Task Every_kind_of_body_compiles(string contentType, string type, string notes) => EmittedCode.From(
        Pages.Api(endpoint: "**POST** /things", parameters: $" **it** | {type}|  | {notes} ", contentType: contentType),
        Pages.Model("Kind", ""),
        Pages.Model("Other", "**id** | **str** |  | "));

    [Theory]
    [InlineData("[**Other**](../models/Other)")]
    [InlineData("[**List[Other]**](../models/Other)")]
    [InlineData("[**Kind**](../models/Kind)")]
    [InlineData("[**NoPage**](../models/NoPage)")]
    [InlineData("**str**")]
    [InlineData("**int**")]
    [InlineData("**bool**")]
    [InlineData("**object**")]
    [InlineData("**bytearray**")]
    [InlineData("**Dict[str, int]**")]
    [InlineData("void (empty response body)")]
    public async Task Every_return_type_compiles_with_one_success_and_with_204_beside_it(string returns)
    {
        foreach (string responses in new[] { "**200** | OK |  -  |\n**410** | Gone. |  -  |", "**200** | OK |  -  |\n**204** | None |  -  |", "**500** | Only failures |  -  |" })
        {
            await EmittedCode.From(
                Pages.Api(returns: returns, responses: responses),
                Pages.Model("Kind", ""),
                Pages.Model("Other", "**id** | **str** |  | "));
        }
    }

    [Theory]
    [InlineData("application/octet-stream", "**bytearray**", "", "global::PiecesGen.ApiFile it")]
    [InlineData("image/png", "**bytearray**", "[optional]", "global::PiecesGen.ApiFile? it = null")]
    [InlineData("multipart/form-data", "**bytearray**", "", "global::PiecesGen.ApiFile it")]
    [InlineData("multipart/form-data", "**List[bytearray]**", "", "global::System.Collections.Generic.IReadOnlyList<global::PiecesGen.ApiFile> it")]
    [InlineData("application/json", "**bytearray**", "", "byte[] it")]
    [InlineData("application/x-www-form-urlencoded", "**bytearray**", "", "byte[] it")]
    public async Task Bytes_are_sent_as_a_file_and_within_JSON_and_urlencoded_forms_as_Base64(string contentType, string type, string notes, string parameter)
    {
        EmittedCode emitted = await EmittedCode.From(Pages.Api(endpoint: "**POST** /things", parameters: $" **it** | {type}|  | {notes} ", contentType: contentType));

        Assert.Contains($"DoItAsync({parameter}, ", emitted.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/octet-stream", "global::PiecesGen.ApiStream", true)]
    [InlineData("application/octet-stream, application/json", "global::PiecesGen.ApiStream", true)]
    [InlineData("application/json", "byte[]", false)]
    public async Task Bytes_are_received_as_a_stream_and_within_JSON_as_Base64(string accept, string type, bool isBinary)
    {
        EmittedCode emitted = await EmittedCode.From(Pages.Api(returns: "**bytearray**", accept: accept, responses: "**200** | OK |  -  |\n**410** | Gone. |  -  |"));

        string source = emitted.Source("Thing.IThingsApi.g.cs");
        Assert.Contains($"Task<{type}> DoItAsync(", source, StringComparison.Ordinal);
        Assert.Contains($"Task<global::PiecesGen.Responses<global::PiecesGen.Ok<{type}>, global::PiecesGen.Gone<", source, StringComparison.Ordinal);
        Assert.Equal(isBinary, source.Contains("DocumentedStatus(200, \"OK\", true)", StringComparison.Ordinal));
        Assert.DoesNotContain("DocumentedStatus(410, \"Gone.\", true", source, StringComparison.Ordinal);
    }
}
