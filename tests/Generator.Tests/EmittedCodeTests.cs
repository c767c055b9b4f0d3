using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Emitted code compiles without a warning, whatever the pages hold.</summary>
public sealed class EmittedCodeTests
{
    [Fact]
    public void The_pages_of_this_repository_compile() => new GeneratorSession(DocsInput.Pages).Run().AssertCompiles();

    [Fact]
    public void Every_type_compiles_as_property_required_and_optional()
    {
        string[] types =
        [
            "**str**", "**int**", "**float**", "**bool**", "**datetime**", "**date**", "**object**", "**bytearray**",
            "[**Other**](Other)", "[**Kind**](Kind)", "[**NoPage**](NoPage)", "[**List[Other]**](Other)", "[**List[Kind]**](Kind)",
            "**List[str]**", "**List[int]**", "**List[object]**", "**List[List[datetime]]**", "**Dict[str, int]**",
            "[**Dict[str, Other]**](Other)", "[**Dict[str, List[Kind]]**](Kind)", "**List[bytearray]**", "**Dict[str, Dict[str, bool]]**",
        ];
        IEnumerable<string> rows = types.SelectMany((type, i) => new[] { $"**r{i}** | {type} |  | ", $"**o{i}** | {type} |  | [optional] " });

        Run(Pages.Model("All", string.Join("\n", rows)), Pages.Model("Other", "**id** | **str** |  | "), Pages.Model("Kind", ""));
    }

    [Fact]
    public void Every_type_compiles_as_query_parameter()
    {
        string[] types =
        [
            "**str**", "**int**", "**float**", "**bool**", "**datetime**", "**date**", "**object**", "[**Kind**](../models/Kind)",
            "**List[str]**", "**List[int]**", "**List[bool]**", "**List[float]**", "[**List[Kind]**](../models/Kind)", "**List[datetime]**", "**Dict[str, int]**",
            "[**NoPage**](../models/NoPage)", "[**List[Other]**](../models/Other)",
        ];
        IEnumerable<string> rows = types.SelectMany((type, i) => new[] { $" **r{i}** | {type}|  | ", $" **o{i}** | {type}|  | [optional] " });

        Run(Pages.Api(parameters: string.Join("\n", rows)), Pages.Model("Kind", ""), Pages.Model("Other", "**id** | **str** |  | "));
    }

    [Theory]
    [InlineData("**str**")]
    [InlineData("**int**")]
    [InlineData("**float**")]
    [InlineData("**bool**")]
    [InlineData("**datetime**")]
    [InlineData("[**Kind**](../models/Kind)")]
    [InlineData("[**Other**](../models/Other)")]
    public void Every_type_compiles_as_path_parameter(string type) => Run(
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
    public void Every_kind_of_body_compiles(string contentType, string type, string notes) => Run(
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
    public void Every_return_type_compiles_with_one_success_and_with_204_beside_it(string returns)
    {
        foreach (string responses in new[] { "**200** | OK |  -  |\n**410** | Gone. |  -  |", "**200** | OK |  -  |\n**204** | None |  -  |", "**500** | Only failures |  -  |" })
        {
            Run(
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
    public void Bytes_are_sent_as_a_file_and_within_JSON_and_urlencoded_forms_as_Base64(string contentType, string type, string notes, string parameter)
    {
        GeneratorRun run = Run(Pages.Api(endpoint: "**POST** /things", parameters: $" **it** | {type}|  | {notes} ", contentType: contentType));

        Assert.Contains($"DoItAsync({parameter}, ", run.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/octet-stream", "global::PiecesGen.ApiStream", true)]
    [InlineData("application/octet-stream, application/json", "global::PiecesGen.ApiStream", true)]
    [InlineData("application/json", "byte[]", false)]
    public void Bytes_are_received_as_a_stream_and_within_JSON_as_Base64(string accept, string type, bool isBinary)
    {
        GeneratorRun run = Run(Pages.Api(returns: "**bytearray**", accept: accept, responses: "**200** | OK |  -  |\n**410** | Gone. |  -  |"));

        string source = run.Source("Thing.IThingsApi.g.cs");
        Assert.Contains($"Task<{type}> DoItAsync(", source, StringComparison.Ordinal);
        Assert.Contains($"Task<global::PiecesGen.Responses<global::PiecesGen.Ok<{type}>, global::PiecesGen.Gone<", source, StringComparison.Ordinal);
        Assert.Equal(isBinary, source.Contains("DocumentedStatus(200, \"OK\", true)", StringComparison.Ordinal));
        Assert.DoesNotContain("DocumentedStatus(410, \"Gone.\", true", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_without_a_name_gets_a_type_of_its_own()
    {
        GeneratorRun run = Run(Pages.Api(returns: "**str**", responses: "**200** | OK |  -  |\n**592** | Odd. |  -  |"));

        Assert.Contains("global::Thing.Status592<string>", run.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Thing.Status592.g.cs", run.HintNames);
    }

    [Fact]
    public void Names_that_csharp_or_we_use_already_are_kept_apart()
    {
        string[] names =
        [
            "class", "equals", "get_hash_code", "to_string", "additional_properties", "equality_contract", "clone", "names", "reader", "writer",
            "value", "additionalProperties2", "a_b", "A__B!", "1", "global", "system", "default", "async", "await", "record", "field", "Ǆ",
        ];
        string rows = string.Join("\n", names.Select(name => $"**{name}** | **str** |  | "));

        Run(
            Pages.Model("Names", rows),
            Pages.Model("Task", "**range** | [**Range**](Range) |  | \n**system** | [**System**](System) |  | "),
            Pages.Model("Range", "**task** | [**Task**](Task) |  | \n**string** | [**String**](String) |  | "),
            Pages.Model("System", "**object** | [**Object**](Object) |  | "),
            Pages.Model("String", ""),
            Pages.Model("Object", "**things_api** | **str** |  | "),
            Pages.Model("ThingsApi", "**id** | **str** |  | "),
            Pages.Model("ThingClient", "**id** | **str** |  | "),
            Pages.Model("Thing", "**id** | **str** |  | "),
            Pages.Model("JsonConverter", "**json_converter** | [**JsonConverter**](JsonConverter) |  | "),
            Pages.Model("IThingsApi", "**id** | **str** |  | "),
            Pages.Model("Status592", "**id** | **str** |  | "),
            Pages.Api(
                endpoint: @"**POST** /things/\{class\}",
                contentType: "application/json",
                responses: "**200** | OK |  -  |\n**592** | Odd |  -  |",
                parameters: " **class** | **str**|  | \n **request_uri** | **str**|  | \n **cancellation_token** | **str**|  | \n **form** | [**Task**](../models/Task)|  | "));
    }

    [Fact]
    public void A_model_called_like_a_member_of_every_record_compiles_as_record_enum_and_open_model()
    {
        string[] names = ["Equals", "GetHashCode", "ToString", "AdditionalProperties", "EqualityContract", "PrintMembers", "Value", "JsonConverter", "Clone"];

        Run([.. names.Select(name => Pages.Model(name, "**id** | **str** |  | "))]);
        Run([.. names.Select(name => Pages.Model(name, ""))]);
        Run(Pages.Model("All", string.Join("\n", names.Select(name => $"**{name}x** | [**{name}**]({name}) |  | "))));
    }

    [Fact]
    public void A_new_page_renames_nothing_that_another_page_defined()
    {
        Page[] pages =
        [
            Pages.Api(returns: "[**Thing**](../models/Thing)", responses: "**200** | OK |  -  |\n**592** | Odd |  -  |"),
            Pages.Model("Thing", "**kind** | **'A'** |  | \n**other** | [**ZApi**](ZApi) |  | "),
            Pages.Model("ZApi", "**id** | **str** |  | "),
        ];
        string[] before = [.. Run(pages).HintNames];

        foreach (string name in new[] { "ThingsApi", "IThingsApi", "Status592", "A", "ThingJsonConverter", "JsonConverter", "String", "ThingClient2" })
        {
            string[] after = [.. Run([.. pages, Pages.Model(name, "**id** | **str** |  | ")]).HintNames];

            Assert.Subset(after.ToHashSet(), before.ToHashSet());
            Assert.Equal(before.Length + 1, after.Length);
        }
    }

    [Fact]
    public void Optional_parameters_follow_required_ones()
    {
        GeneratorRun run = Run(Pages.Api(parameters: " **first** | **str**|  | [optional] \n **second** | **str**|  | "));

        Assert.Contains("DoItAsync(string second, string? first = null, ", run.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deprecated_operation_is_obsolete_and_compiles()
    {
        Page page = Pages.Api();
        GeneratorRun run = Run(page with { Text = page.Text.Replace("| Does it", "| Does it (Deprecated)", StringComparison.Ordinal) });

        Assert.Contains("[global::System.Obsolete(", run.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v2")]
    [InlineData("ftp://example.com")]
    [InlineData("not an address")]
    public void Without_a_usable_address_the_client_has_to_be_given_one(string address)
    {
        GeneratorRun run = Run(Pages.Api(address: address));

        Assert.DoesNotContain("ThingClient()", run.Source("Thing.ThingClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Namespace_and_client_name_are_the_projects_choice()
    {
        var session = new GeneratorSession([Pages.Api()]);
        session.SetProperty("PiecesGenNamespace", "My.Own.class");
        session.SetProperty("PiecesGenClientName", "HomeClient");

        GeneratorRun run = session.Run().AssertCompiles();

        Assert.Contains("namespace My.Own.@class;", run.Source("My.Own.class.HomeClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x\"); Evil(); //")]
    [InlineData("\\\" + Evil() + \\\"")]
    [InlineData("*/ class Evil {} /*")]
    [InlineData("</summary><evil>")]
    [InlineData("#if EVIL")]
    [InlineData("{Evil()} {{x}} $\"{1}\"")]
    [InlineData("a\u0085class Evil {}")]
    [InlineData("a\u2028class Evil {}")]
    [InlineData("a\u2029class Evil {}")]
    [InlineData("\u202Etxt\u200B\u2066")]
    [InlineData("\uD800 lone \uDC00")]
    public void Nothing_in_a_page_adds_a_member_to_the_program(string attack)
    {
        string[] Declared(string text)
        {
            GeneratorRun run = Run(
                Pages.Model("Other", $"**id** | **str** | {text} | \n**p{text}** | **str** |  | "),
                Pages.Api(
                    parameters: $" **q{text}** | **str**| {text} | ",
                    returns: "[**Other**](../models/Other)",
                    accept: "text/plain, " + text,
                    responses: $"**200** | {text} |  -  |\n**410** | {text} |  -  |"));
            return
            [
                .. run.Result.GeneratedSources
                    .SelectMany(source => CSharpSyntaxTree.ParseText(source.SourceText).GetRoot().DescendantNodes())
                    .OfType<MemberDeclarationSyntax>()
                    .Select(member => member.Kind().ToString())
                    .Order(StringComparer.Ordinal),
            ];
        }

        Assert.Equal(Declared("plain"), Declared(attack));
    }

    private static GeneratorRun Run(params Page[] pages)
    {
        var session = new GeneratorSession(pages);
        session.SetProperty("PiecesGenUnusedModels", "true");
        return session.Run().AssertCompiles();
    }
}
