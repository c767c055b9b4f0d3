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
    public void A_status_without_a_name_gets_a_type_of_its_own()
    {
        GeneratorRun run = EmittedCode.Of(Pages.Api(returns: "**str**", responses: "**200** | OK |  -  |\n**592** | Odd. |  -  |"));

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

        EmittedCode.Of(
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

        EmittedCode.Of([.. names.Select(name => Pages.Model(name, "**id** | **str** |  | "))]);
        EmittedCode.Of([.. names.Select(name => Pages.Model(name, ""))]);
        EmittedCode.Of(Pages.Model("All", string.Join("\n", names.Select(name => $"**{name}x** | [**{name}**]({name}) |  | "))));
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
        string[] before = [.. EmittedCode.Of(pages).HintNames];

        foreach (string name in new[] { "ThingsApi", "IThingsApi", "Status592", "A", "ThingJsonConverter", "JsonConverter", "String", "ThingClient2" })
        {
            string[] after = [.. EmittedCode.Of([.. pages, Pages.Model(name, "**id** | **str** |  | ")]).HintNames];

            Assert.Subset(after.ToHashSet(), before.ToHashSet());
            Assert.Equal(before.Length + 1, after.Length);
        }
    }

    [Fact]
    public void Optional_parameters_follow_required_ones()
    {
        GeneratorRun run = EmittedCode.Of(Pages.Api(parameters: " **first** | **str**|  | [optional] \n **second** | **str**|  | "));

        Assert.Contains("DoItAsync(string second, string? first = null, ", run.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deprecated_operation_is_obsolete_and_compiles()
    {
        Page page = Pages.Api();
        GeneratorRun run = EmittedCode.Of(page with { Text = page.Text.Replace("| Does it", "| Does it (Deprecated)", StringComparison.Ordinal) });

        Assert.Contains("[global::System.Obsolete(", run.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v2")]
    [InlineData("ftp://example.com")]
    [InlineData("not an address")]
    public void Without_a_usable_address_the_client_has_to_be_given_one(string address)
    {
        GeneratorRun run = EmittedCode.Of(Pages.Api(address: address));

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
            GeneratorRun run = EmittedCode.Of(
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
}
