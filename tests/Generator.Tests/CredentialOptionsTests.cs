using System.Reflection;
using Microsoft.CodeAnalysis;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>What the docs' authorization schemes become.</summary>
public sealed class CredentialOptionsTests
{
    private const string Schemes = """
        # things_client

        ## Documentation For Authorization

        ### api_key

        - **Type**: API key
        - **API key parameter name**: X-"Key"
        - **Location**: HTTP header

        ### inQuery

        - **Type**: API key
        - **API key parameter name**: key
        - **Location**: URL query string

        ### session

        - **Type**: API key
        - **API key parameter name**: SESSION
        - **Location**: cookie

        ### timeout

        - **Type**: HTTP Bearer Token authentication (JWT)

        ### user

        - **Type**: HTTP basic authentication

        ### petstore_auth

        - **Type**: OAuth
        - **Flow**: implicit

        ### digest

        - **Type**: HTTP digest authentication
        """;

    [Fact]
    public async Task Each_scheme_that_can_be_sent_is_a_property_of_the_clients_options()
    {
        string options = (await Run(Pages.Api())).Source(Options);

        Assert.Contains("CredentialProvider<string>? ApiKey {", options, StringComparison.Ordinal);
        Assert.Contains("""Credential.InHeader("api_key", "X-\"Key\"", ApiKey),""", options, StringComparison.Ordinal);
        Assert.Contains("""Credential.InQuery("inQuery", "key", InQuery),""", options, StringComparison.Ordinal);
        Assert.Contains("""Credential.InCookie("session", "SESSION", Session),""", options, StringComparison.Ordinal);
        Assert.Contains("""Credential.Bearer("petstore_auth", PetstoreAuth),""", options, StringComparison.Ordinal);
        Assert.Contains("CredentialProvider<global::System.Net.NetworkCredential>? User {", options, StringComparison.Ordinal);
        Assert.Contains("""Credential.Basic("user", User),""", options, StringComparison.Ordinal);
        Assert.DoesNotContain("digest", options, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_scheme_named_like_an_option_gets_a_number() =>
        Assert.Contains("""Credential.Bearer("timeout", Timeout2),""", (await Run(Pages.Api())).Source(Options), StringComparison.Ordinal);

    [Fact]
    public async Task No_scheme_takes_the_name_of_any_member_of_the_options()
    {
        string[] members =
        [
            .. typeof(ApiClientOptions).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
                .Select(member => member.Name)
                .Distinct(),
        ];
        Assert.Contains(nameof(ApiClientOptions.Timeout), members);
        string schemes = string.Concat(members.Select(member => $"### {member}\n\n- **Type**: HTTP Bearer Token authentication\n\n"));

        await EmittedCode.From(Pages.Api(), new Page("/docs/README.md", $"# things_client\n\n## Documentation For Authorization\n\n{schemes}"));
    }

    [Fact]
    public void Without_schemes_the_clients_options_are_the_runtimes_under_its_name()
    {
        const string Consumer = """
            var client = new Things.ThingsClient(new Things.ThingsClientOptions { Lenient = true });
            System.Console.WriteLine(client);
            """;
        var session = new GeneratorSession([Pages.Api()], Consumer, OutputKind.ConsoleApplication);
        session.SetProperty("PiecesGenClientName", "ThingsClient");

        string options = session.Run().AssertCompiles().Source(Options);

        Assert.Contains("class ThingsClientOptions : global::PiecesGen.ApiClientOptions", options, StringComparison.Ordinal);
        Assert.DoesNotContain("redential", options, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_a_client_without_a_name_are_not_called_as_the_runtimes()
    {
        const string Consumer = """
            using Api;
            using PiecesGen;

            var client = new ApiClient(new ApiOptions { Lenient = true });
            var same = new ApiClient(new ApiClientOptions { Lenient = true });
            System.Console.WriteLine((client, same));
            """;

        var session = new GeneratorSession([Pages.Api()], Consumer, OutputKind.ConsoleApplication);
        session.SetProperty("PiecesGenClientName", "ApiClient");

        session.Run().AssertCompiles();
    }

    [Fact]
    public void No_client_takes_the_options_of_another()
    {
        const string Consumer = """
            internal static class Caller
            {
                internal static object Plain() => new Shop.ShopClient(new PiecesGen.ApiClientOptions());

                internal static object Own() => new Shop.ShopClient((PiecesGen.ApiClientOptions)new Shop.ShopClientOptions());

                internal static object Others() => new Shop.ShopClient(new Bank.BankClientOptions());

                internal static object OthersByHttpClient() => new Shop.ShopClient(new System.Net.Http.HttpClient(), new Bank.BankClientOptions());
            }
            """;
        Page[] pages = [.. new[] { "Shop", "Bank" }.Select(name => Pages.Api() with { Path = $"/{name}/api.md", Metadata = $"Client={name}Client" })];

        Type caller = new GeneratorSession(pages, Consumer).Run().AssertCompiles().Load().GetType("Caller")!;

        Assert.NotNull(Call("Plain"));
        Assert.NotNull(Call("Own"));
        foreach (string others in new[] { "Others", "OthersByHttpClient" })
        {
            var failure = Assert.IsType<ArgumentException>(Assert.Throws<TargetInvocationException>(() => Call(others)).InnerException);
            Assert.StartsWith("Bank.BankClientOptions are the options of another client. Pass Shop.ShopClientOptions or ApiClientOptions.", failure.Message, StringComparison.Ordinal);
        }

        object? Call(string name) => caller.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);
    }

    [Theory]
    [InlineData("[api_key](../README#api_key), [user](../README#user)", "\"OK\")) { SecuritySchemes = new[] { \"api_key\", \"user\" } },")]
    [InlineData("No authorization required", "\"OK\")),")]
    public async Task An_operation_names_the_schemes_of_its_page(string authorization, string expected)
    {
        Page page = Pages.Api();
        page = page with { Text = page.Text + $"\n### Authorization\n\n{authorization}\n" };

        EmittedCode emitted = await Run(page);

        Assert.Contains(emitted.Trees, tree => tree.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_of_the_options_name_makes_way() => Assert.Contains(
        "class ThingsClientOptions : ",
        (await Run(Pages.Api(), Pages.Model("ThingsClientOptions", "**id** | **str** |  | "))).Source(Options),
        StringComparison.Ordinal);

    private const string Options = "Things.ThingsClientOptions.g.cs";

    private static Task<EmittedCode> Run(params Page[] pages) => new GeneratorTest([.. pages, new Page("/docs/README.md", Schemes)])
    {
        Properties = { ["PiecesGenClientName"] = "ThingsClient", ["PiecesGenUnusedModels"] = "true" },
        DisabledDiagnostics = { "PG1011" },
    }.EmitAsync();
}
