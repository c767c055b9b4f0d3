using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>An operation's section together with its row in the page's method table.</summary>
internal sealed record OperationSection(OperationFacts Operation, EndpointFacts? Row)
{
    public Stated<string>? Method => Row?.Method ?? Operation.Endpoint?.Method;

    public Stated<string>? UrlTemplate => Row?.UrlTemplate ?? Operation.Endpoint?.UrlTemplate;
}
