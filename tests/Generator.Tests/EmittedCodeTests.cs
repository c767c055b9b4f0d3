using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Emitted code compiles without a warning, whatever the pages hold.</summary>
public sealed class EmittedCodeTests
{
    [Fact]
    public Task The_pages_of_this_repository_compile() => EmittedCode.From(DocsInput.Pages);

    [Fact]
    public async Task A_status_without_a_name_gets_a_type_of_its_own()
    {
        EmittedCode emitted = await EmittedCode.From(Pages.Api(returns: "**str**", responses: "**200** | OK |  -  |\n**592** | Odd. |  -  |"));

        Assert.Contains("global::Thing.Status592<string>", emitted.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Thing.Status592.g.cs", emitted.HintNames);
    }

    [Fact]
    public async Task Names_that_csharp_or_we_use_already_are_kept_apart()
    {
        string[] names =
        [
            "class", "equals", "get_hash_code", "to_string", "additional_properties", "equality_contract", "clone", "names", "reader", "writer",
            "value", "additionalProperties2", "a_b", "A__C!", "1", "global", "system", "default", "async", "await", "record", "field", "Ǆ",
        ];
        string rows = string.Join("\n", names.Select(name => $"**{name}** | **str** |  | "));

        await EmittedCode.From(
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
    public async Task A_model_called_like_a_member_of_every_record_compiles_as_record_enum_and_open_model()
    {
        string[] names = ["Equals", "GetHashCode", "ToString", "AdditionalProperties", "EqualityContract", "PrintMembers", "Value", "JsonConverter", "Clone"];

        await EmittedCode.From([.. names.Select(name => Pages.Model(name, "**id** | **str** |  | "))]);
        await EmittedCode.From([.. names.Select(name => Pages.Model(name, ""))]);
        await EmittedCode.From(Pages.Model("All", string.Join("\n", names.Select(name => $"**{name}x** | [**{name}**]({name}) |  | "))));
    }

    [Fact]
    public async Task A_new_page_renames_nothing_that_another_page_defined()
    {
        Page[] pages =
        [
            Pages.Api(returns: "[**Thing**](../models/Thing)", responses: "**200** | OK |  -  |\n**592** | Odd |  -  |"),
            Pages.Model("Thing", "**kind** | **'A'** |  | \n**other** | [**ZApi**](ZApi) |  | "),
            Pages.Model("ZApi", "**id** | **str** |  | "),
        ];
        string[] before = [.. (await EmittedCode.From(pages)).HintNames];

        foreach (string name in new[] { "ThingsApi", "IThingsApi", "Status592", "A", "ThingJsonConverter", "JsonConverter", "String", "ThingClient2" })
        {
            string[] after = [.. (await EmittedCode.From([.. pages, Pages.Model(name, "**id** | **str** |  | ")])).HintNames];

            Assert.Subset(after.ToHashSet(), before.ToHashSet());
            Assert.Equal(before.Length + 1, after.Length);
        }
    }

    [Fact]
    public async Task Optional_parameters_follow_required_ones()
    {
        EmittedCode emitted = await EmittedCode.From(Pages.Api(parameters: " **first** | **str**|  | [optional] \n **second** | **str**|  | "));

        Assert.Contains("DoItAsync(string second, string? first = null, ", emitted.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deprecated_operation_is_obsolete_and_compiles()
    {
        Page page = Pages.Api();
        EmittedCode emitted = await EmittedCode.From(page with { Text = page.Text.Replace("| Does it", "| Does it (Deprecated)", StringComparison.Ordinal) });

        Assert.Contains("[global::System.Obsolete(", emitted.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v2", "/v2", "is a path without a server")]
    [InlineData("ftp://example.com", "ftp://example.com", "is not an absolute http or https address")]
    [InlineData("not an address", "not", "is not an absolute http or https address")]
    public async Task Without_a_usable_address_the_client_has_to_be_given_one(string address, string read, string what)
    {
        EmittedCode emitted = await new GeneratorTest(Pages.Api(address: address))
        {
            ExpectedDiagnostics =
            {
                DiagnosticResult.CompilerWarning("PG1008")
                    .WithSpan("/docs/apis/ThingsApi.md", 7, 27, 7, 27 + read.Length)
                    .WithMessage($"'{read}' {what}. It was ignored. Pass an address to the client."),
            },
        }.EmitAsync();

        Assert.DoesNotContain("ThingClient()", emitted.Source("Thing.ThingClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Namespace_and_client_name_are_the_projects_choice()
    {
        EmittedCode emitted = await new GeneratorTest(Pages.Api())
        {
            Properties = { ["PiecesGenNamespace"] = "My.Own.class", ["PiecesGenClientName"] = "HomeClient" },
        }.EmitAsync();

        Assert.Contains("namespace My.Own.@class;", emitted.Source("My.Own.class.HomeClient.g.cs"), StringComparison.Ordinal);
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
    public async Task Nothing_in_a_page_adds_a_member_to_the_program(string attack)
    {
        async Task<string[]> DeclaredAsync(string text)
        {
            EmittedCode emitted = await EmittedCode.From(
                Pages.Model("Other", $"**id** | **str** | {text} | \n**p{text}** | **str** |  | "),
                Pages.Api(
                    parameters: $" **q{text}** | **str**| {text} | ",
                    returns: "[**Other**](../models/Other)",
                    accept: "text/plain, text/" + text,
                    responses: $"**200** | {text} |  -  |\n**410** | {text} |  -  |"));
            return
            [
                .. emitted.Trees
                    .SelectMany(tree => tree.GetRoot().DescendantNodes())
                    .OfType<MemberDeclarationSyntax>()
                    .Select(member => member.Kind().ToString())
                    .Order(StringComparer.Ordinal),
            ];
        }

        Assert.Equal(await DeclaredAsync("plain"), await DeclaredAsync(attack));
    }
}
