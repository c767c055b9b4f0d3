using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

public class PageKindTests
{
    [Theory]
    [InlineData("# Distribution API", "Distribution")]
    [InlineData("# Image Analyses API", "ImageAnalyses")]
    [InlineData("# pieces_os_client.DistributionApi", "Distribution")]
    [InlineData("# DistributionApi", "Distribution")]
    [InlineData("# .PetApi", "Pet")]
    [InlineData("# swagger_client\\PetApi", "Pet")]
    [InlineData("# OpenAI API", "OpenAI")]
    [InlineData("# <a name=\"x\"></a>DistributionApi", "Distribution")]
    [InlineData("# **DistributionApi** {#x}", "Distribution")]
    [InlineData("# Everything", "Everything")]
    [InlineData("", "File")]
    public void Title_of_an_API_page_is_the_name_of_its_group(string heading, string expected)
    {
        PageFacts page = PiecesGen.Generator.Formats.DocsFormats.Read(
            "docs/30-FileApi.md",
            heading + "\n\nMethod | HTTP request | Description\n--- | --- | ---\n**a** | **GET** /a | x\n",
            CancellationToken.None);

        Assert.Equal(expected, page.Group.Name?.Value);
    }

    [Theory]
    [InlineData("# Plant", "Plant")]
    [InlineData("# models.Plant", "Plant")]
    [InlineData("# Garden Plant", "GardenPlant")]
    [InlineData("", "FilePlant")]
    public void Title_of_a_model_page_is_the_name_of_the_model(string heading, string expected)
    {
        PageFacts page = PiecesGen.Generator.Formats.DocsFormats.Read(
            @"docs\models\07-FilePlant.md", heading + "\n\n## Properties\n\nName | Type\n--- | ---\n", CancellationToken.None);

        Assert.Equal(expected, page.Model.Name.Value);
    }

    [Theory]
    [InlineData("All URIs are relative to *http://localhost:1000*")]
    [InlineData("All URIs are relative to `http://localhost:1000`")]
    [InlineData("All URIs are relative to <http://localhost:1000>")]
    [InlineData("All URIs are relative to **http://localhost:1000**")]
    [InlineData("All URIs are relative to [http://localhost:1000](http://localhost:1000)")]
    [InlineData("All URIs are relative to http://localhost:1000.")]
    public void Base_address_is_read_in_every_spelling(string line)
    {
        PageFacts page = ReadPages.ReadApi($"# A\n{line}\n\nOf plants.\n\nMethod | HTTP request | Description\n--- | --- | ---\n**a** | **GET** /a | x\n");

        Assert.Equal("http://localhost:1000", page.Server?.Value);
        Assert.Equal("Of plants.", page.Group.Description?.Value);
    }

    [Fact]
    public void Values_of_an_enum_are_listed()
    {
        PageFacts page = ReadPages.ReadModel(
            """
            # PlantKind

            ## Enum

            * `ROSE` (value: `'rose'`)
            * `NUMBER_1` (value: `1`)
            * `BEAN`
            """);

        Assert.Null(page.Model.Properties);
        Assert.Equal(["rose", "1", "BEAN"], Texts.From(page.Model.Values));
        Assert.Equal("4:19-4:23", Texts.From(page.Model.Values!.Value[0].Span));
    }

    [Fact]
    public void Empty_properties_are_no_properties_and_no_statement_about_values()
    {
        PageFacts page = ReadPages.ReadModel("# AccessEnum\n\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n\n");

        Assert.Empty(Texts.From(page.Model.Properties));
        Assert.Null(page.Model.Values);
        Assert.Null(page.Model.Description);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Release notes\n\nNothing new.\n")]
    [InlineData("# Our furniture\n\n## Properties\n\nOld and brown.\n")]
    [InlineData("# Table\n\nName | Type\n--- | ---\nA | B\n")]
    public void Other_page_is_unrecognized(string text) => Assert.True(ReadPages.Read(text).IsUnrecognized);

    [Fact]
    public void Deprecated_operation_is_marked_and_keeps_its_name()
    {
        PageFacts page = ReadPages.ReadApi(
            """
            # ThingApi

            Method | HTTP request | Description
            --- | --- | ---
            [**do_it - (Deprecated)**](ThingApi#do_it) | **GET** /thing |

            ## **do_it** - (Deprecated) {#do_it}
            """);

        Assert.Empty(page.Endpoints);
        Assert.Equal("do_it", Assert.Single(page.Operations).Name.Value);
        Assert.True(page.Operations[0].IsDeprecated?.Value);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Heading_behind_an_anchor_line_or_a_comment_is_still_a_heading()
    {
        PageFacts page = ReadPages.ReadApi(
            """
            # ThingApi
            Method | HTTP request | Description
            --- | --- | ---
            **a** | **GET** /a |
            **b** | **GET** /b |

            <!-- ## **b** -->
            <a id="a">
            # **a**
            Does a.
            <a name="b"></a>
            # **b**
            """);

        Assert.Equal(["a", "b"], page.Operations.Select(operation => operation.Name.Value));
        Assert.Equal("Does a.", page.Operations[0].Description?.Value);
    }

    [Fact]
    public void Description_keeps_paragraphs_lists_and_code()
    {
        OperationFacts operation = ReadPages.ReadApi(ReadPages.PythonOperation(
            """
            > Thing do_it()

            First line
              second line.

            - one \{x\}
            - two

            ```
            code &amp; more
            ```
            ### Return type
            """)).Operations[0];

        Assert.Equal("First line\nsecond line.\n\n- one {x}\n- two\n\n```\ncode &amp; more\n```", operation.Description?.Value);
    }

    [Fact]
    public void Cancellation_passes_through()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => PiecesGen.Generator.Formats.DocsFormats.Read("a.md", "# A", source.Token));
    }
}
