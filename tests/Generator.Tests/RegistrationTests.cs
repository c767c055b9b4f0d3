using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The registration with dependency injection is there where Microsoft.Extensions.Http is, and nowhere else.</summary>
public sealed class RegistrationTests
{
    private const string Registration = "PiecesOs.PiecesOsClientServiceCollectionExtensions.g.cs";
    private const string KeyedRegistration = "PiecesOs.PiecesOsClientServiceCollectionExtensions.Keyed.g.cs";
    private const string Source = "internal static class Consumer { public static int Number => 1; }";

    [Fact]
    public async Task With_the_reference_every_client_is_registered_and_compiles()
    {
        Page[] pages = [.. DocsInput.Pages, Pages.Api() with { Metadata = "Client=ShopClient;Access=internal" }];

        EmittedCode emitted = await Emit(pages);

        Assert.Contains("Action<PiecesOsClientOptions>? configure = null)", emitted.Source(Registration), StringComparison.Ordinal);
        string shop = emitted.Source("Shop.ShopClientServiceCollectionExtensions.g.cs");
        Assert.Contains("internal static partial class", shop, StringComparison.Ordinal);
        Assert.Contains("Action<ShopClientOptions>? configure = null)", shop, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Internal_clients_with_schemes_of_one_name_keep_to_their_own_options()
    {
        Page schemes = new("/docs/README.md", """
            # things_client

            ## Documentation For Authorization

            ### key

            - **Type**: API key
            - **API key parameter name**: X-Key
            - **Location**: HTTP header
            """);
        Page[] pages = [.. new[] { "ShopClient", "BankClient" }.SelectMany(client => new[] { Pages.Api(), schemes }.Select(page =>
            page with { Path = page.Path.Replace("/docs/", $"/{client}/", StringComparison.Ordinal), Metadata = $"Client={client};Access=internal" }))];

        EmittedCode emitted = await Emit(pages);

        foreach (string client in new[] { "Shop", "Bank" })
        {
            Assert.Contains("CredentialProvider<string>? Key ", emitted.Source($"{client}.{client}ClientOptions.g.cs"), StringComparison.Ordinal);
            Assert.Contains(
                $"Action<{client}ClientOptions>? configure = null)", emitted.Source($"{client}.{client}ClientServiceCollectionExtensions.g.cs"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_the_reference_there_is_none() =>
        Assert.DoesNotContain(Registration, (await EmittedCode.From(DocsInput.Pages)).HintNames);

    [Theory]
    [InlineData("ServiceProviderServiceExtensions", false)]
    [InlineData("ServiceProviderKeyedServiceExtensions", true)]
    public void Clients_have_keys_where_dependency_injection_does(string type, bool areKeyed)
    {
        var session = new GeneratorSession(DocsInput.Pages, Source);
        session.AddReferences(TestReferences.HttpClientFactory, Abstractions(type));

        IEnumerable<string> hintNames = session.Run().HintNames;

        Assert.Contains(Registration, hintNames);
        Assert.Equal(areKeyed, hintNames.Contains(KeyedRegistration));
    }

    [Fact]
    public async Task Models_alone_are_not_registered() =>
        Assert.DoesNotContain(
            (await Emit(Pages.Model("Thing", "**id** | **str** |  | "))).HintNames,
            name => name.Contains("ServiceCollection", StringComparison.Ordinal));

    [Fact]
    public void An_edit_in_the_consumers_code_runs_nothing()
    {
        GeneratorSession session = Session(DocsInput.Few);
        session.Run();
        session.EditSource(Source.Replace('1', '2'));

        GeneratorRun run = session.Run();

        Assert.All(run.Reasons(Steps.References), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.Reasons(Steps.Registrations), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Another_reference_writes_nothing()
    {
        GeneratorSession session = Session(DocsInput.Few);
        session.Run();
        session.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));

        GeneratorRun run = session.Run();

        Assert.All(run.Reasons(Steps.References), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void The_references_added_later_add_two_files()
    {
        var session = new GeneratorSession(DocsInput.Few, Source, tracksSteps: true);
        int before = session.Run().HintNames.Count();
        session.AddReferences(TestReferences.AspNetCore);

        GeneratorRun run = session.Run().AssertCompiles();

        Assert.Equal(before + 2, run.HintNames.Count());
        Assert.Equal(2, run.OutputReasons.Count(reason => reason == IncrementalStepRunReason.New));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.OutputReasons);
    }

    private static Task<EmittedCode> Emit(params IEnumerable<Page> pages)
    {
        var test = new GeneratorTest(pages) { DisabledDiagnostics = { "PG1001", "PG1015" } };
        test.TestState.AdditionalReferences.AddRange(TestReferences.AspNetCore);
        return test.EmitAsync();
    }

    /// <summary>The assembly that says whether services have keys, with this type alone.</summary>
    private static PortableExecutableReference Abstractions(string type)
    {
        const string Namespace = "Microsoft.Extensions.DependencyInjection";
        using var image = new MemoryStream();
        CSharpCompilation compilation = CSharpCompilation.Create(
            Namespace + ".Abstractions",
            [CSharpSyntaxTree.ParseText($"namespace {Namespace} {{ public static class {type} {{ }} }}")],
            TestReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/packages/{Namespace}.Abstractions.dll");
    }

    private static GeneratorSession Session(IEnumerable<Page> pages)
    {
        var session = new GeneratorSession(pages, Source, tracksSteps: true);
        session.AddReferences(TestReferences.AspNetCore);

        return session;
    }
}
