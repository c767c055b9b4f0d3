namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A row of an index page's table of endpoints.</summary>
/// <param name="Group">The group's name without its <c>API</c> suffix or package prefix, as in <see cref="ApiPageFacts.Title"/>.</param>
/// <param name="Endpoint">What the row says of the operation.</param>
/// <param name="LinkTarget">The page the operation's name links to, without folders, extension and anchor; null where it is not a link.</param>
internal sealed record IndexEndpointFacts(Stated<string> Group, EndpointFacts Endpoint, string? LinkTarget);
