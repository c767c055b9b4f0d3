using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the registration of a client under a key, for consumers whose dependency injection has keys.</summary>
internal static class KeyedRegistrationEmitter
{
    private const string Di = RegistrationEmitter.Di;
    private const string Services = Di + ".ServiceCollectionServiceExtensions";
    private const string Provider = Di + ".ServiceProviderServiceExtensions";
    private const string KeyedProvider = Di + ".ServiceProviderKeyedServiceExtensions";

    public static SourceFile Emit(NamedClient client) => SourceFile.Create(client.Home, client.RegistrationName + ".Keyed", writer =>
    {
        string name = client.ClassName;
        string options = client.OptionsName;
        writer.Open($"partial class {client.RegistrationName}");
        writer.Lines(
            $$"""
            /// <summary>
            /// Registers the client and its groups under a key, beside those of other keys: each has options and handlers of its own.
            /// </summary>
            /// <param name="services">Where to register it.</param>
            /// <param name="key">The key, by which the client is asked for: <c>[FromKeyedServices("eu")]</c>.</param>
            /// <param name="configure">Sets the options of every client that is made.</param>
            /// <returns>The builder that adds handlers to the client.</returns>
            public static {{Di}}.IHttpClientBuilder AddKeyed{{name}}(this {{Di}}.IServiceCollection services, string key, global::System.Action<{{options}}>? configure = null) =>
                AddKeyed{{name}}(services, key, (_, options) => configure?.Invoke(options));

            /// <inheritdoc cref="AddKeyed{{name}}({{Di}}.IServiceCollection, string, global::System.Action{{{options}}})"/>
            /// <param name="services">Where to register it.</param>
            /// <param name="key">The key, by which the client is asked for: <c>[FromKeyedServices("eu")]</c>.</param>
            /// <param name="configure">Sets the options of every client that is made, with what other services know.</param>
            """);
        writer.Open($"public static {Di}.IHttpClientBuilder AddKeyed{name}(this {Di}.IServiceCollection services, string key, global::System.Action<global::System.IServiceProvider, {options}> configure)");
        writer.Lines(
            $$"""
            if (key is null)
            {
                throw new global::System.ArgumentNullException(nameof(key));
            }

            if (configure is null)
            {
                throw new global::System.ArgumentNullException(nameof(configure));
            }

            string name = {{Literal.Text(client.FullName + ":")}} + key;
            {{Services}}.AddKeyedTransient(services, key, (provider, _) => Create(
                {{Provider}}.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(name), provider, configure));
            """);
        foreach (NamedGroupReference group in client.Groups)
        {
            writer.Lines($"{Services}.AddKeyedTransient(services, key, static (provider, key) => {KeyedProvider}.GetRequiredKeyedService<{name}>(provider, key).{group.PropertyName});");
        }

        writer.Lines("return AddHttpClient(services, name);");
        writer.Close();
        writer.Close();
    });
}
