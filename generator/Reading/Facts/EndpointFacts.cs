namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A row of the method table.</summary>
/// <param name="Name">The operation's name as spelled by the dialect.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="UrlTemplate">The path with its <c>{variables}</c>, unescaped.</param>
/// <param name="Summary">The last column, or null where it is empty.</param>
internal sealed record EndpointFacts(Stated<string> Name, Stated<string> Method, Stated<string> UrlTemplate, string? Summary);
