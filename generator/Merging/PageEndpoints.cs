using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>Finds an operation's row in the method table of its page.</summary>
internal static class PageEndpoints
{
    public static EndpointFacts? RowOf(ApiPageFacts page, OperationFacts operation)
    {
        string key = NameKey.Of(operation.Name.Value);
        foreach (EndpointFacts row in page.Endpoints)
        {
            if (NameKey.Of(row.Name.Value) == key)
            {
                return row;
            }
        }

        return null;
    }

    public static string? UrlTemplateOf(ApiPageFacts page, OperationFacts operation) =>
        new OperationSection(operation, RowOf(page, operation)).UrlTemplate?.Value;
}
