using System.Reflection;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>A stream is one method: enumerated where nothing can be sent, a session where the docs name a body.</summary>
public sealed class EmittedStreamTests
{
    [Theory]
    [InlineData("[**Other**](../models/Other)", "IAsyncEnumerable<Other>")]
    [InlineData("[**List[Other]**](../models/Other)", "IAsyncEnumerable<IReadOnlyList<Other>>")]
    [InlineData("[**Kind**](../models/Kind)", "IAsyncEnumerable<Kind>")]
    [InlineData("**str**", "IAsyncEnumerable<String>")]
    [InlineData("**int**", "IAsyncEnumerable<Int64>")]
    [InlineData("**object**", "IAsyncEnumerable<JsonElement>")]
    [InlineData("void (empty response body)", "IAsyncEnumerable<String>")]
    public async Task A_stream_without_a_body_enumerates_what_is_documented_and_text_where_nothing_is(string returns, string expected) =>
        Assert.Equal($"{expected} DoItAsync(CancellationToken)", await Method(Stream(returns: returns)));

    [Theory]
    [InlineData("application/json", "[**Other**](../models/Other)", "Other")]
    [InlineData("application/json", "[**Kind**](../models/Kind)", "Kind")]
    [InlineData("application/json", "[**List[Other]**](../models/Other)", "IReadOnlyList<Other>")]
    [InlineData("application/json", "**int**", "Int64")]
    [InlineData("text/plain", "**str**", "String")]
    [InlineData("application/octet-stream", "**bytearray**", "ApiFile")]
    public async Task A_stream_with_a_body_is_a_session_whether_the_body_is_optional_or_not(string contentType, string type, string expected)
    {
        foreach (string notes in new[] { "", "[optional] " })
        {
            Assert.Equal(
                $"Task<ApiSession<{expected}, String>> DoItAsync(CancellationToken)",
                await Method(Stream(contentType: contentType, parameters: $" **body** | {type}|  | {notes}", returns: "**str**")));
        }
    }

    [Fact]
    public async Task Parameters_other_than_the_body_stay_parameters() => Assert.Equal(
        "Task<ApiSession<Other, Other>> DoItAsync(String, String, CancellationToken)",
        await Method(Stream(
            endpoint: @"**GET** /things/\{id\}/stream",
            contentType: "application/json",
            parameters: " **other** | [**Other**](../models/Other)|  | \n **name** | **str**|  | [optional] \n **id** | **str**|  | ",
            returns: "[**Other**](../models/Other)")));

    [Fact]
    public async Task The_emitted_summary_has_no_mark()
    {
        string source = (await Run(Stream())).Source("Thing.IThingsApi.g.cs");

        Assert.Contains("/// <summary>/things/stream</summary>", source, StringComparison.Ordinal);
        Assert.DoesNotContain("[WS]", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_that_is_the_mark_alone_says_nothing()
    {
        Page page = Stream();

        EmittedCode emitted = await Run(page with { Text = page.Text.Replace("/things/stream [WS]", "[WS]", StringComparison.Ordinal) });

        Assert.Contains("/// <summary>The operation 'do_it'.</summary>", emitted.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Not defined", "")]
    [InlineData("text/plain", " **body** | **str**|  | ")]
    public async Task A_deprecated_stream_is_obsolete_and_compiles(string contentType, string parameters)
    {
        Page page = Stream(contentType: contentType, parameters: parameters);

        EmittedCode emitted = await Run(page with { Text = page.Text.Replace("/things/stream [WS]", "(Deprecated) /things/stream [WS]", StringComparison.Ordinal) });

        Assert.Contains("[global::System.Obsolete(", emitted.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public Task Parameters_named_like_what_is_emitted_around_them_compile() => Run(Stream(
        endpoint: @"**GET** /things/\{message\}/stream",
        contentType: "text/plain",
        parameters: " **message** | **str**|  | \n **body** | **str**|  | \n"
            + string.Join("\n", new[] { "response", "headers", "form", "request_uri", "cancellation_token", "_connection", "s_operation", "item", "value", "await" }
                .Select(name => $" **{name}** | **str**|  | [optional] "))));

    private static Page Stream(
        string endpoint = "**GET** /things", string contentType = "Not defined", string parameters = "", string returns = "**str**")
    {
        Page page = Pages.Api(
            endpoint: endpoint, contentType: contentType, parameters: parameters, returns: returns, responses: "**200** | OK |  -  |\n**429** | Later. |  -  |");
        return page with { Text = page.Text.Replace("| Does it", "| /things/stream [WS]", StringComparison.Ordinal) };
    }

    private static Task<EmittedCode> Run(Page page) =>
        EmittedCode.From(page, Pages.Model("Other", "**id** | **str** |  | "), Pages.Model("Kind", ""));

    private static async Task<string> Method(Page page)
    {
        Type group = (await Run(page)).Load().GetExportedTypes().Single(type => type.Name == "IThingsApi");
        MethodInfo method = Assert.Single(group.GetMethods());
        return $"{NameOf(method.ReturnType)} {method.Name}({string.Join(", ", method.GetParameters().Select(parameter => NameOf(parameter.ParameterType)))})";
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}
