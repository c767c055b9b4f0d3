using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the root client. A group is created when it is first used.</summary>
internal static class ClientEmitter
{
    private const string Activities = "global::System.Diagnostics.ActivitySource";
    private const string Options = "global::PiecesGen.ApiClientOptions";
    private const string Connection = "global::PiecesGen.Connections.ApiConnection";

    public static SourceFile Emit(NamedClient client) => SourceFile.Create(client.Home, client.ClassName, writer =>
    {
        string documented = client.BaseAddress is null ? "null" : "DocumentedBaseAddress";
        XmlDoc.Summary(writer, "The client of the API: one property per group of operations. It is safe for use by several threads.");
        writer.Lines(SourceFile.GeneratedCode);
        writer.Open($"{client.Home.Access} sealed partial class {client.ClassName}");
        writer.Lines(
            $"""
            /// <summary>The name of the source of the client's spans, for <c>AddSource</c> of OpenTelemetry.</summary>
            public const string ActivitySourceName = {Literal.Text(client.FullName)};

            private static readonly {Activities} s_activities = new(ActivitySourceName, {Literal.Text(SourceFile.Version)});
            private readonly {Connection} _connection;
            """);
        foreach (NamedGroupReference group in client.Groups)
        {
            writer.Lines($"private global::{client.Home.Namespace}.{group.InterfaceName}? {FieldOf(group)};");
        }

        writer.Blank();
        WriteConstructors(writer, client, documented);
        writer.Blank();
        writer.Lines(
            $$"""
            private {{client.ClassName}}({{Connection}} connection) => _connection = connection;

            /// <inheritdoc cref="{{Connection}}.With"/>
            public {{client.ClassName}} With(global::PiecesGen.ApiCallOptions options) => new(_connection.With(options));
            """);
        foreach (NamedGroupReference group in client.Groups)
        {
            writer.Blank();
            XmlDoc.Summary(writer, group.Description ?? $"The operations of {group.PropertyName}.");
            writer.Lines(
                $"public global::{client.Home.Namespace}.{group.InterfaceName} {group.PropertyName} => {FieldOf(group)} ??= new {group.ClassName}(_connection);");
        }

        writer.Close();
    });

    private static void WriteConstructors(SourceWriter writer, NamedClient client, string documented)
    {
        if (client.BaseAddress is { } address)
        {
            writer.Lines(
                $$"""
                /// <summary>Creates a client for the address that the docs name, over a handler shared by all such clients.</summary>
                public {{client.ClassName}}()
                    : this(new {{client.OptionsName}}())
                {
                }

                /// <summary>The server's address as the docs name it.</summary>
                public static global::System.Uri DocumentedBaseAddress { get; } = new global::System.Uri({{Literal.Text(address)}});

                """);
        }

        writer.Lines(
            $$"""
            /// <summary>Creates a client for a server, over a handler shared by all such clients.</summary>
            /// <param name="baseAddress">The server's address; a path in it precedes the path of every operation.</param>
            public {{client.ClassName}}(global::System.Uri baseAddress)
                : this(new {{client.OptionsName}} { BaseAddress = baseAddress ?? throw new global::System.ArgumentNullException(nameof(baseAddress)) })
            {
            }

            /// <summary>Creates a client over a handler shared by all such clients.</summary>
            /// <param name="options">Address, time limit and other choices.</param>
            public {{client.ClassName}}({{client.OptionsName}} options) => _connection = new({{documented}}, options, s_activities);

            /// <summary>Creates a client without credentials over a handler shared by all such clients.</summary>
            /// <param name="options">Address, time limit and other choices.</param>
            /// <exception cref="global::System.ArgumentException">The options are those of another client.</exception>
            public {{client.ClassName}}({{Options}} options) => _connection = new({{documented}}, {{Options}}.ForAnyClient(options, typeof({{client.OptionsName}})), s_activities);

            /// <summary>Creates a client over the caller's <see cref="global::System.Net.Http.HttpClient"/>, which is neither changed nor disposed.</summary>
            /// <param name="httpClient">Sends the requests; its base address counts where the options name none.</param>
            /// <param name="options">Address, time limit and other choices.</param>
            public {{client.ClassName}}(global::System.Net.Http.HttpClient httpClient, {{client.OptionsName}}? options = null) => _connection = new(httpClient, {{documented}}, options, s_activities);

            /// <summary>Creates a client without credentials over the caller's <see cref="global::System.Net.Http.HttpClient"/>, which is neither changed nor disposed.</summary>
            /// <param name="httpClient">Sends the requests; its base address counts where the options name none.</param>
            /// <param name="options">Address, time limit and other choices.</param>
            /// <exception cref="global::System.ArgumentException">The options are those of another client.</exception>
            public {{client.ClassName}}(global::System.Net.Http.HttpClient httpClient, {{Options}} options) => _connection = new(httpClient, {{documented}}, {{Options}}.ForAnyClient(options, typeof({{client.OptionsName}})), s_activities);
            """);
    }

    private static string FieldOf(NamedGroupReference group) => "_group" + group.PropertyName;
}
