using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Infers the API's own convention from its paths, which no dialect recases: a row <c>anchorPoint</c> for the variable
/// <c>{anchor_point}</c> shows that the names on the wire are snake_case and that the page recases them.
/// </summary>
internal static class PathConventionRule
{
    public static WireNameConvention Decide(IReadOnlyList<PageFacts> pages)
    {
        int snake = 0;
        int camel = 0;
        foreach (PageFacts page in pages)
        {
            if (page is ApiPageFacts api)
            {
                Count(api, ref snake, ref camel);
            }
        }

        return snake == camel
            ? WireNameConvention.AsDocumented
            : snake > camel ? WireNameConvention.SnakeCase : WireNameConvention.CamelCase;
    }

    private static void Count(ApiPageFacts page, ref int snake, ref int camel)
    {
        var endpoints = new PageEndpoints(page);
        foreach (OperationFacts operation in page.Operations)
        {
            if (operation.Parameters is not { } rows || endpoints.SectionOf(operation).UrlTemplate is not { } urlTemplate)
            {
                continue;
            }

            var variables = new PathVariables(urlTemplate.Value);
            foreach (MemberFacts row in rows)
            {
                if (variables.Find(row.Name.Value) is not { } variable || variable == row.Name.Value)
                {
                    continue;
                }

                snake += Casing.IsSnake(variable) ? 1 : 0;
                camel += Casing.IsCamel(variable) ? 1 : 0;
            }
        }
    }
}
