using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the registration of a client and its groups with dependency injection, for consumers that refer to Microsoft.Extensions.Http.</summary>
internal static class RegistrationEmitter
{
    public const string Di = "global::Microsoft.Extensions.DependencyInjection";

    private const string Builder = Di + ".HttpClientBuilderExtensions";

    public static SourceFile Emit(NamedClient client) => SourceFile.Create(client.Home, client.RegistrationName, writer =>
    {
        string name = client.ClassName;
        string options = client.OptionsName;
        writer.Lines(
            $$"""
            /// <summary>Registers <see cref="{{name}}"/> with dependency injection.</summary>
            {{SourceFile.GeneratedCode}}
            """);
        writer.Open($"{client.Home.Access} static partial class {client.RegistrationName}");
        writer.Lines(
            $$"""
            /// <summary>
            /// Registers the client, and the interface of each of its groups, over <see cref="global::System.Net.Http.IHttpClientFactory"/>.
            /// Its handler neither follows redirects nor keeps cookies, so that no credential leaves the service.
            /// </summary>
            /// <param name="services">Where to register it.</param>
            /// <param name="configure">Sets the options of every client that is made.</param>
            /// <returns>The builder that adds handlers to the client.</returns>
            public static {{Di}}.IHttpClientBuilder Add{{name}}(this {{Di}}.IServiceCollection services, global::System.Action<{{options}}>? configure = null) =>
                Add{{name}}(services, (_, options) => configure?.Invoke(options));

            /// <inheritdoc cref="Add{{name}}({{Di}}.IServiceCollection, global::System.Action{{{options}}})"/>
            /// <param name="services">Where to register it.</param>
            /// <param name="configure">Sets the options of every client that is made, with what other services know.</param>
            """);
        writer.Open($"public static {Di}.IHttpClientBuilder Add{name}(this {Di}.IServiceCollection services, global::System.Action<global::System.IServiceProvider, {options}> configure)");
        writer.Lines(
            $$"""
            if (configure is null)
            {
                throw new global::System.ArgumentNullException(nameof(configure));
            }

            """);
        foreach (NamedGroupReference group in client.Groups)
        {
            writer.Lines($"{Di}.ServiceCollectionServiceExtensions.AddTransient(services, static provider => {Di}.ServiceProviderServiceExtensions.GetRequiredService<{name}>(provider).{group.PropertyName});");
        }

        writer.Lines(
            $$"""
            return {{Builder}}.AddTypedClient(AddHttpClient(services, {{Literal.Text(client.FullName)}}), (http, provider) => Create(http, provider, configure));
            """);
        writer.Close();
        writer.Blank();
        writer.Lines(
            $$"""
            private static {{Di}}.IHttpClientBuilder AddHttpClient({{Di}}.IServiceCollection services, string name) => {{Builder}}.ConfigurePrimaryHttpMessageHandler(
                {{Di}}.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, name),
                static () => new global::System.Net.Http.HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

            private static {{name}} Create(global::System.Net.Http.HttpClient http, global::System.IServiceProvider provider, global::System.Action<global::System.IServiceProvider, {{options}}> configure)
            {
                var options = new {{options}}();
                configure(provider, options);
                return new {{name}}(http, options);
            }
            """);
        writer.Close();
    });
}
