using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the documented headers of responses, as extensions of the headers that every response, failure and file has.</summary>
internal static class ResponseHeadersEmitter
{
    private const string Headers = "this global::PiecesGen.ResponseHeaders headers";

    public static SourceFile Emit(NamedClient client) => SourceFile.Create(client.Home, client.HeadersName, writer =>
    {
        writer.Lines("/// <summary>The headers that the docs list for responses.</summary>");
        writer.Lines(SourceFile.GeneratedCode);
        writer.Open($"{client.Home.Access} static class {client.HeadersName}");
        for (int i = 0; i < client.Headers.Count; i++)
        {
            if (i > 0)
            {
                writer.Blank();
            }

            NamedHeader header = client.Headers[i];
            XmlDoc.Summary(writer, header.Description ?? $"The header {header.WireName}.");
            writer.Lines($"/// <returns>Null where the response has no such header{(header.Reader == "GetFirst" ? "" : ", or something else in it")}.</returns>");
            writer.Lines($"public static {header.CSharp}? {header.Name}({Headers}) => headers.{header.Reader}({Literal.Text(header.WireName)});");
        }

        writer.Close();
    });
}
