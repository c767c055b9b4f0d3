using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>ReadPages of people who know better: <c>piecesgen: corrections</c>.</summary>
public class CorrectionsPageTests
{
    [Fact]
    public void Properties_and_values_of_several_models_are_corrected_on_one_page()
    {
        PageFacts page = Read(
            """
            # What the docs do not say

            Casing is lost.

            ## Plant

            ### Properties

            Name | Wire name | Required
            --- | --- | ---
            latin_name | `latinName` | yes
            kind | | no

            ## PlantKind

            ### Enum

            * `ROSE` (value: `'rose'`)
            * `BEAN`

            # Bed

            ## Properties

            | Type | Name |
            | --- | --- |
            | [Bed](Bed.md) | neighbour |
            """);

        Assert.Equal(["Plant: latin_name >latinName required, kind optional", "PlantKind: values rose|BEAN", "Bed: neighbour is Bed→Bed"], page.Models.Select(From));
        Assert.Empty(page.Operations);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Heading_of_the_parts_may_have_the_level_of_the_model() =>
        Assert.Equal(
            ["Plant: id required", "PlantKind: values rose"],
            Read("## Plant\n\n## Properties\n\nName | Required\n--- | ---\nid | yes\n\n## PlantKind\n\n## Enum\n\n- `rose`\n").Models.Select(From));

    [Fact]
    public void Table_directly_below_a_model_is_read() =>
        Assert.Equal(["Plant: id >_id"], Read("## Plant\n\nProperty | Wire name\n--- | ---\nid | _id\n").Models.Select(From));

    [Fact]
    public void Every_part_of_an_operation_can_be_corrected()
    {
        PageFacts page = Read(
            """
            # Garden API

            ## **garden_plant** {#garden_plant}
            /garden/{bed}/plant [PUT]

            ### Parameters

            Name | In | Wire name | Type | Required | Values | Name | Description | Default
            --- | --- | --- | --- | --- | --- | --- | --- | ---
            **trace** | header | `X-Trace` | **string** | no | | TraceId | For the logs | none
            **order** | Query | | | | `asc`, `desc` | | |

            ### Return type

            [**Plant**](Plant.md)

            ### Authorization

            [application](../README.md#application)

            ### HTTP request headers

             - **Content-Type**: application/xml
             - **Accept**: application/json

            ### HTTP response details

            Status code | Type | Description
            --- | --- | ---
            **200** | | Fine
            **410** | [Gone](Gone.md) |
            """);

        Assert.Equal("Garden", page.Group.Name?.Value);
        OperationFacts plant = Assert.Single(page.Operations);
        Assert.Equal("garden_plant", plant.Name.Value);
        Assert.Equal("PUT", plant.Verb?.Value);
        Assert.Equal("/garden/{bed}/plant", plant.Path?.Value);
        Assert.Equal(
            ["trace =TraceId >X-Trace in Header is String optional 'For the logs' default none", "order in Query values asc|desc"],
            plant.Parameters!.Value.Select(From));
        Assert.Equal("Plant→Plant", Texts.From(plant.Returns?.Type?.Value));
        Assert.Equal(["application"], Texts.From(plant.Security));
        Assert.Equal(["application/xml"], Texts.From(plant.Body?.MediaTypes));
        Assert.Equal(["application/json"], Texts.From(plant.Accepts));
        Assert.Equal(["200 Fine", "410  is Gone→Gone"], Texts.From(plant.Responses));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void What_is_not_corrected_is_null()
    {
        PageFacts page = Read("# **do_it**\n\n### Parameters\n\nName | In\n--- | ---\na | header\n");

        Assert.Null(page.Group.Name);
        OperationFacts operation = Assert.Single(page.Operations);
        Assert.Null(operation.GivenName);
        Assert.Null(operation.Verb);
        Assert.Null(operation.Path);
        Assert.Null(operation.Summary);
        Assert.Null(operation.IsStream);
        Assert.Null(operation.Returns);
        Assert.Null(operation.Body);
        Assert.Null(operation.Security);
        Assert.Null(operation.Responses);
        MemberFacts member = Assert.Single(operation.Parameters!.Value);
        Assert.Null(member.Type);
        Assert.Null(member.IsRequired);
        Assert.Null(member.WireName);
        Assert.Null(member.Values);
    }

    [Fact]
    public void Methods_and_models_are_renamed_in_tables()
    {
        PageFacts page = Read(
            """
            # Garden API

            Method | Name | HTTP request | Description
            --- | --- | --- | ---
            [**garden_plant**](GardenApi.md#garden_plant) | Plant | |
            garden_snapshot | | **GET** /garden/all | All of it

            # Models

            Model | Name | Values
            --- | --- | ---
            `Task` | GardenTask |
            `PlantKind` | | `rose` | `bean`
            """);

        Assert.Equal(
            ["Garden.garden_plant - - - =Plant", "Garden.garden_snapshot GET /garden/all All of it ="],
            page.Groups.Select(group => $"{group.Name?.Value}.{Texts.From(group.Operations[0])} ={group.Operations[0].GivenName?.Value}"));
        Assert.Equal(["Task: =GardenTask", "PlantKind: values rose|bean"], page.Models.Select(From));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("`A`, `B`")]
    [InlineData("`A` | `B`")]
    [InlineData("A, B")]
    [InlineData("A | B")]
    [InlineData("A \\| B")]
    [InlineData("'A', \"B\"")]
    [InlineData("`'A'` `'B'`")]
    public void Values_are_listed_in_any_way(string cell) =>
        Assert.Equal(["Plant: kind values A|B"], Read($"# Plant\n\n## Properties\n\n| Name | Values |\n| --- | --- |\n| kind | {cell} |\n").Models.Select(From));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Required", true)]
    [InlineData("true", true)]
    [InlineData("no", false)]
    [InlineData("`optional`", false)]
    public void Required_is_yes_or_no(string cell, bool expected) =>
        Assert.Equal(expected, Read($"# Plant\n\n## Properties\n\n| Name | Required |\n| --- | --- |\n| kind | {cell} |\n").Model.Properties!.Value[0].IsRequired?.Value);

    [Fact]
    public void Notes_correct_requiredness_where_the_table_has_them() =>
        Assert.False(Read("# Plant\n\n## Properties\n\nName | Notes\n--- | ---\nkind | [optional]\n").Model.Properties!.Value[0].IsRequired?.Value);

    [Fact]
    public void Each_stated_cell_has_its_place()
    {
        PageFacts page = Read("# Plant\n\n## Properties\n\n| Name | Wire name | In |\n| --- | --- | --- |\n| **kind** | `Kind` | query |\n");
        MemberFacts member = Assert.Single(page.Model.Properties!.Value);

        Assert.Equal("9:4-9:8", Texts.From(member.Name.Span));
        Assert.Equal("9:14-9:18", Texts.From(member.WireName!.Value.Span));
        Assert.Equal("9:22-9:27", Texts.From(member.In!.Value.Span));
    }

    [Fact]
    public void Address_and_schemes_are_corrected_as_well()
    {
        PageFacts page = Read("# X\n\nAll URIs are relative to *http://localhost:4712*\n\n## Documentation for Authorization\n\n### key\n\n- **Type**: API key\n");

        Assert.Equal("http://localhost:4712", page.Server?.Value);
        Assert.Equal("key", Assert.Single(page.SecuritySchemes).Name.Value);
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("In", "heder", "PG0015", "Expected one of path, query, header, cookie, body, form in the column In, found 'heder'. The cell was ignored. Did you mean 'header'?")]
    [InlineData("Required", "perhaps", "PG0015", "Expected one of yes, no in the column Required, found 'perhaps'. The cell was ignored.")]
    [InlineData("Wirename", "x", "PG0002", "The column 'Wirename' is not one of Name, C# name, Wire name, In, Style, Type, Required, Values, Description, Default, Notes, Parameter, Property. It was ignored. Did you mean 'Wire name'?")]
    public void Cell_that_is_not_understood_is_reported(string column, string cell, string id, string message)
    {
        PageFacts page = Read($"# Plant\n\n## Properties\n\nName | {column}\n--- | ---\nkind | {cell}\n");

        DocsDiagnostic diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal(id, diagnostic.Kind.Id);
        Assert.Equal(message, diagnostic.Message);
    }

    [Theory]
    [InlineData("# Plant\n\nText.\n", "PG0015 1:11-1:22")]
    [InlineData("# Plant\n\n## Properties\n\nText.\n", "PG0001 7:0-7:5")]
    [InlineData("# **do_it**\n\n## Parameters\n", "PG0001 5:3-5:13")]
    public void Page_that_corrects_nothing_is_reported(string text, string expected) => Assert.Equal([expected], Texts.From(Read(text).Diagnostics));

    [Fact]
    public void Page_without_the_mark_is_no_corrections_page() =>
        Assert.False(ReadPages.ReadModel("---\npiecesgen: other\n---\n# Plant\n\n## Properties\n\nName | Type | Wire name\n--- | --- | ---\na | str | b\n").Source.MustMatch);

    private static PageFacts Read(string body)
    {
        PageFacts page = ReadPages.Read("---\npiecesgen: corrections\n---\n" + body);
        Assert.True(page.Source.MustMatch);
        return page;
    }

    private static string From(ModelFacts model)
    {
        string text = $"{model.Name.Value}:" + (model.GivenName is { } name ? $" ={name.Value}" : "");
        text += model.Properties is { } properties ? $" {string.Join(", ", properties.Select(From))}" : "";
        return model.Values is null ? text : $"{text} values {string.Join('|', Texts.From(model.Values))}";
    }

    private static string From(MemberFacts member)
    {
        string text = member.Name.Value;
        text += member.GivenName is { } name ? $" ={name.Value}" : "";
        text += member.WireName is { } wire ? $" >{wire.Value}" : "";
        text += member.In is { } place ? $" in {place.Value}" : "";
        text += member.Type is { } type ? $" is {Texts.From(type.Value)}" : "";
        text += member.IsRequired switch { { Value: true } => " required", { Value: false } => " optional", null => "" };
        text += member.Values is null ? "" : $" values {string.Join('|', Texts.From(member.Values))}";
        text += member.Description is { } description ? $" '{description.Value}'" : "";
        return member.Default is { } value ? $"{text} default {value.Value}" : text;
    }
}
