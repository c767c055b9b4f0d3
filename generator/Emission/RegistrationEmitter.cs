using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the registration of a client with dependency injection, for consumers that refer to Microsoft.Extensions.Http.</summary>
internal static class RegistrationEmitter
{
    private const string Di = "global::Microsoft.Extensions.DependencyInjection";

    public static SourceFile Emit(NamedClient client) => SourceFile.Create(client.Home, client.RegistrationName, writer =>
    {
        string name = client.ClassName;
        string options = client.OptionsName;
        writer.Lines(
            $$"""
            /// <summary>Registers <see cref="{{name}}"/> with dependency injection.</summary>
            {{SourceFile.GeneratedCode}}
            {{client.Home.Access}} static partial class {{client.RegistrationName}}
            {
                /// <summary>
                /// Registers the client over <see cref="global::System.Net.Http.IHttpClientFactory"/>. Its handler neither follows redirects
                /// nor keeps cookies, so that no credential leaves the service.
                /// </summary>
                /// <param name="services">Where to register it.</param>
                /// <param name="configure">Sets the options of every client that is made.</param>
                /// <returns>The builder that adds handlers to the client.</returns>
                public static {{Di}}.IHttpClientBuilder Add{{name}}(this {{Di}}.IServiceCollection services, global::System.Action<{{options}}>? configure = null) =>
                    Add{{name}}(services, (_, options) => configure?.Invoke(options));

                /// <inheritdoc cref="Add{{name}}({{Di}}.IServiceCollection, global::System.Action{{{options}}})"/>
                /// <param name="services">Where to register it.</param>
                /// <param name="configure">Sets the options of every client that is made, with what other services know.</param>
                public static {{Di}}.IHttpClientBuilder Add{{name}}(this {{Di}}.IServiceCollection services, global::System.Action<global::System.IServiceProvider, {{options}}> configure)
                {
                    if (configure is null)
                    {
                        throw new global::System.ArgumentNullException(nameof(configure));
                    }

                    var builder = {{Di}}.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, {{Literal.Text(client.FullName)}});
                    {{Di}}.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(
                        builder,
                        static () => new global::System.Net.Http.HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
                    return {{Di}}.HttpClientBuilderExtensions.AddTypedClient(builder, (http, provider) =>
                    {
                        var options = new {{options}}();
                        configure(provider, options);
                        return new {{name}}(http, options);
                    });
                }
            }
            """);
    });
}
