using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the options of a client whose docs describe authorization schemes: one property for each.</summary>
internal static class OptionsEmitter
{
    private const string Credential = "global::PiecesGen.Runtime.Credential";

    public static SourceFile Emit(NamedClient client) => SourceFile.Of(client.Home, client.OptionsName!, writer =>
    {
        writer.Lines(
            $$"""
            /// <summary>How a <see cref="{{client.ClassName}}"/> calls, and by which credentials.</summary>
            {{SourceFile.GeneratedCode}}
            """);
        writer.Open($"{client.Home.Access} sealed partial class {client.OptionsName} : global::PiecesGen.ApiClientOptions");
        foreach (NamedCredential credential in client.Credentials)
        {
            XmlDoc.Summary(writer, Description(credential));
            writer.Lines($"public global::PiecesGen.CredentialProvider<{TypeOf(credential)}>? {credential.PropertyName} {{ get; set; }}");
            writer.Blank();
        }

        writer.Lines("/// <inheritdoc/>");
        writer.Open($"protected override global::System.Collections.Generic.IReadOnlyList<{Credential}> GetCredentials() => new {Credential}[]");
        foreach (NamedCredential credential in client.Credentials)
        {
            string name = credential.Scheme.ParameterName is { } given ? Literal.Text(given) + ", " : "";
            writer.Lines($"{Credential}.{credential.Factory}({Literal.Text(credential.Scheme.Name)}, {name}{credential.PropertyName}),");
        }

        writer.Close("};");
        writer.Close();
    });

    private static string TypeOf(NamedCredential credential) => credential.Factory == "Basic" ? "global::System.Net.NetworkCredential" : "string";

    private static string Description(NamedCredential credential)
    {
        Model.SecurityScheme scheme = credential.Scheme;
        string kind = credential.Factory switch
        {
            "InHeader" => $"an API key, sent in the header '{scheme.ParameterName}'",
            "InQuery" => $"an API key, sent as the query parameter '{scheme.ParameterName}'",
            "InCookie" => $"an API key, sent as the cookie '{scheme.ParameterName}'",
            "Basic" => "user name and password",
            _ => "a bearer token",
        };
        return $"Gives the credential of the scheme '{scheme.Name}': {kind}. Null, the default, sends none.";
    }
}
