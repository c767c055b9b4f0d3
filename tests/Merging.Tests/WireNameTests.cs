using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

/// <summary>Names that a dialect recased come back by the evidence of the docs.</summary>
public sealed class WireNameTests
{
    [Fact]
    public void Parameters_of_OAuth_are_spelled_as_they_are_registered_whatever_the_convention_is()
    {
        Operation token = Merged.From(("ThingApi.md", PythonApi(
            "**POST** /tenants/{tenantId}/token",
            " **tenant_id** | **str**|  | \n **grant_type** | **str**|  | \n **client_id** | **str**|  | \n **first_name** | **str**|  | ",
            contentType: "application/x-www-form-urlencoded"))).Operation("thing_update");
        Operation find = Merged.From(("ThingApi.md", PythonApi(
            "**GET** /tenants/{tenantId}/plants", " **tenant_id** | **str**|  | \n **client_id** | **str**|  | ", contentType: "Not defined"))).Operation("thing_update");

        Assert.Equal(["tenantId", "grant_type", "client_id", "firstName"], token.Parameters.Select(parameter => parameter.WireName));
        Assert.Equal(["tenantId", "clientId"], find.Parameters.Select(parameter => parameter.WireName));
    }

    [Theory]
    [InlineData("Set when the `podUID` is known.", "podUID")]
    [InlineData("Set when podUID is known.", "podUID")]
    [InlineData("As in [pods](https://things.example/pods?podUID=7).", "podUID")]
    [InlineData("Beside [the uid](https://things.example/podUID/7).", "pod_uid")]
    [InlineData("PodUID is a field of the server.", "pod_uid")]
    [InlineData("As in `?pod-uid=7`.", "pod-uid")]
    [InlineData("As in `pod.uid`.", "pod.uid")]
    [InlineData("A pod-uid is not spelled here.", "pod_uid")]
    public void Prose_that_spells_a_name_tells_how_it_is_written(string prose, string expected)
    {
        Merged merged = Merged.From(("Pod.md", PythonModel("Pod", $"**pod_uid** | **str** | {prose} | ")));

        Property property = Assert.Single(merged.Object("Pod").Properties);
        Assert.Equal(expected, property.WireName);
        Assert.Equal(expected != "pod_uid", property.AlternativeWireNames.Contains("pod_uid"));
    }

    [Theory]
    [InlineData("pod_ips")]
    [InlineData("pod_i_ps")]
    public void A_run_of_capitals_ends_where_new_generators_or_old_ones_end_it(string printed)
    {
        Merged merged = Merged.From(("Pod.md", PythonModel("Pod", $"**{printed}** | **str** | The `podIPs`. | ")));

        Assert.Equal("podIPs", Assert.Single(merged.Object("Pod").Properties).WireName);
    }

    [Fact]
    public void A_spelling_that_the_dialect_would_print_otherwise_is_of_another_name()
    {
        Merged merged = Merged.From(("User.md", PythonModel("User", "**userid** | **str** | Not the `userId`. | \n**github** | **str** | On GitHub. | ")));

        Assert.Equal(["userid", "github"], merged.Object("User").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void The_names_that_prose_spells_vote_for_those_that_it_does_not()
    {
        Merged merged = Merged.From(("Thing.md", PythonModel("Thing", """
            **created_at** | **str** | Sorted by `createdAt`. | 
            **updated_at** | **str** | Later than updatedAt. | 
            **short_name** | **str** |  | 
            """)));

        Assert.Equal(["createdAt", "updatedAt", "shortName"], merged.Object("Thing").Properties.Select(property => property.WireName));
        Assert.Equal(["short_name"], merged.Property("Thing", "shortName").AlternativeWireNames);
        Assert.Equal("WireName.CamelCase", RuleOf(merged, "shortName"));
        Assert.Equal("WireName.Mentioned", RuleOf(merged, "createdAt"));
    }

    [Fact]
    public void One_path_variable_does_not_outweigh_the_prose()
    {
        Merged merged = Merged.From(
            ("ThingApi.md", PythonApi(endpoint: "**GET** /thing/{externalID}", contentType: "Not defined", parameters: " **external_id** | **str**|  | ")),
            ("Thing.md", PythonModel("Thing", """
                **created_at** | **str** | Sorted by `created_at`. | 
                **updated_at** | **str** | Later than updated_at. | 
                **external_id** | **str** |  | 
                """)));

        Assert.Equal("externalID", Assert.Single(merged.Operation("thing_update").Parameters).WireName);
        Assert.Equal(["created_at", "updated_at", "external_id"], merged.Object("Thing").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void A_single_spelling_against_the_convention_speaks_of_something_else()
    {
        string rows = string.Join("\n", Enumerable.Range(1, 9).Select(i => $"**name_of_{(char)('a' + i)}** | **str** | As `name_of_{(char)('a' + i)}`. | "));

        Merged merged = Merged.From(("Thing.md", PythonModel("Thing", rows + "\n**issued_keys** | **str** | In the server's variable issuedKeys. | ")));

        Assert.Equal("issued_keys", merged.Object("Thing").Properties[^1].WireName);
    }

    [Theory]
    [InlineData("Sorted by `created_at`.", "created_at", "short_name", "id")]
    [InlineData("Sorted by `createdAt`.", "createdAt", "shortName", "id")]
    [InlineData("Sorted by `CreatedAt`.", "CreatedAt", "ShortName", "Id")]
    [InlineData("Sorted by `created-at`.", "created-at", "short-name", "id")]
    [InlineData("Sorted by date.", "createdAt", "shortName", "id")]
    public void A_page_in_capitals_is_written_in_the_convention_that_prose_shows(string prose, params string[] expected)
    {
        Merged merged = Merged.From(("Thing.md", CapitalModel("Thing", $"""
            **CreatedAt** | **string** | {prose} |
            **ShortName** | **string** |  |
            **Id** | **string** |  |
            """)));

        Assert.Equal(expected, merged.Object("Thing").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Words_that_prose_writes_in_capitals_are_so_in_every_name()
    {
        Merged merged = Merged.From(("Pod.md", PythonModel("Pod", """
            **pod_cidr** | **str** | The `podCIDR`. | 
            **host_ip** | **str** | The `hostIP`. | 
            **pod_ip** | **str** | The `podIP`. | 
            **node_cidr** | **str** |  | 
            **ip_mode** | **str** |  | 
            """)));

        Assert.Equal(["podCIDR", "hostIP", "podIP", "nodeCIDR", "ipMode"], merged.Object("Pod").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void A_source_that_shows_two_forms_prints_names_as_they_are_and_tells_those_of_the_others()
    {
        Merged merged = Merged.From(
            ("ts/Thing.md", TypeScriptModel("Thing", "**created_at** | **string**\n**clientDataJSON** | **string**\n**x-total-count** | **string**")),
            ("py/Thing.md", PythonModel("Thing", "**created_at** | **str** |  | \n**client_data_json** | **str** |  | \n**x_total_count** | **str** |  | ")),
            ("py/Other.md", PythonModel("Other", "**client_data_json** | **str** |  | ")));

        Assert.Equal(["created_at", "clientDataJSON", "x-total-count"], merged.Object("Thing").Properties.Select(property => property.WireName));
        Assert.Equal("clientDataJSON", Assert.Single(merged.Object("Other").Properties).WireName);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void A_source_whose_prose_spells_most_names_otherwise_recases_in_spite_of_an_odd_one()
    {
        Merged merged = Merged.From(("Thing.md", PythonModel("Thing", """
            **created_at** | **str** | As `createdAt`. | 
            **updated_at** | **str** | As `updatedAt`. | 
            **oddName** | **str** |  | 
            """)));

        Assert.Equal(["createdAt", "updatedAt", "oddName"], merged.Object("Thing").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Names_that_rest_on_the_convention_are_counted_once_per_client()
    {
        Merged merged = Merged.From(("Thing.md", PythonModel("Thing", """
            **created_at** | **str** | Sorted by `createdAt`. | 
            **short_name** | **str** |  | 
            **long_name** | **str** |  | 
            **id** | **str** |  | 
            """)));

        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.NamesByConvention);
        Assert.StartsWith("2 names stand only in tables", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("CamelCase", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(11, diagnostic.Location.Span.StartLine);
    }

    [Fact]
    public void A_convention_that_the_project_chooses_settles_the_names_and_leaves_what_prose_spells()
    {
        Merged merged = Merged.From(
            new Options(KeepUnusedModels: true, WireNames: WireNameConvention.CamelCase),
            ("Thing.md", PythonModel("Thing", "**created_at** | **str** | Sorted by `created_at`. | \n**short_name** | **str** |  | ")));

        Assert.Equal(["created_at", "shortName"], merged.Object("Thing").Properties.Select(property => property.WireName));
        Assert.Empty(merged.Result.Diagnostics);
    }

    private static string? RuleOf(Merged merged, string property) =>
        merged.Evidence.For(MemberKey.Property("Thing", property), Fact.WireName)?.Rule;

    private static string CapitalModel(string name, string rows) =>
        $"""
        # Garden.Client.Model.{name}

        ## Properties

        Name | Type | Description | Notes
        ------------ | ------------- | ------------- | -------------
        {rows}
        """;
}
