namespace PiecesGen.Generator.Reading.Facts;

/// <summary>Method and path as an operation's section repeats them in a line of its own.</summary>
internal sealed record EndpointLineFacts(Stated<string> Method, Stated<string> UrlTemplate);
