using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the options of a client: the runtime's, with one property for each scheme that a credential can be given for.</summary>
internal static class OptionsEmitter
{
    private const string Credential = "global::PiecesGen.Http.Credential";

    public static SourceFile Emit(NamedClient client) => SourceFile.Create(client.Home, client.OptionsName, writer =>
    {
        string credentials = client.Credentials.Count == 0 ? "" : ", and by which credentials";
        writer.Lines(
            $$"""
            /// <summary>How a <see cref="{{client.ClassName}}"/> calls{{credentials}}.</summary>
            {{SourceFile.GeneratedCode}}
            """);
        writer.Open($"{client.Home.Access} sealed partial class {client.OptionsName} : global::PiecesGen.ApiClientOptions");
        if (client.Credentials.Count > 0)
        {
            WriteCredentials(writer, client.Credentials);
        }

        writer.Close();
    });

    private static void WriteCredentials(SourceWriter writer, EquatableArray<NamedCredential> credentials)
    {
        foreach (NamedCredential credential in credentials)
        {
            XmlDoc.Summary(writer, credential.Scheme.Parameter is { } parameter ? Description(credential.Scheme, parameter) : Description(credential));
            string initial = credential.Scheme.Parameter?.Value is { } value ? $" = {Literal.Text(value)};" : "";
            writer.Lines($"public {Declaration(credential)} {{ get; set; }}{initial}");
            writer.Blank();
        }

        writer.Lines("/// <inheritdoc/>");
        writer.Open($"protected override global::System.Collections.Generic.IReadOnlyList<{Credential}> GetCredentials() => new {Credential}[]");
        foreach (NamedCredential credential in credentials)
        {
            string name = credential.Scheme.ParameterName is { } given ? Literal.Text(given) + ", " : "";
            writer.Lines($"{Credential}.{credential.Factory}({Literal.Text(credential.Scheme.Name)}, {name}{(credential.Scheme.Parameter is null ? credential.PropertyName : $"{Credential}.Constant({credential.PropertyName})")}),");
        }

        writer.Close("};");
    }

    /// <summary>The type and name of the property that takes a credential.</summary>
    public static string Declaration(NamedCredential credential) => credential.Scheme.Parameter is null
        ? $"global::PiecesGen.CredentialProvider<{TypeOf(credential)}>? {credential.PropertyName}"
        : $"string? {credential.PropertyName}";

    private static string TypeOf(NamedCredential credential) => credential.Factory == "Basic" ? "global::System.Net.NetworkCredential" : "string";

    private static string Description(Model.SecurityScheme scheme, Model.CommonParameter parameter)
    {
        string place = scheme.In switch { "query" => "query parameter", { } other => other, null => "parameter" };
        string otherwise = parameter.Value is null ? "Null, the default, sends none." : "Null sends none.";
        string text = $"Sent with every call as the {place} '{scheme.ParameterName}'{(parameter.IsRequired ? ", which the docs require" : "")}. {otherwise}";
        return parameter.Description is { } description ? $"{description}\n{text}" : text;
    }

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
