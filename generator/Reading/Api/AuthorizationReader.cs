using System;
using System.Collections.Generic;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>Reads the authorization schemes of an operation: links into the README, or <c>No authorization required</c>.</summary>
internal static class AuthorizationReader
{
    private const string None = "No authorization required";

    /// <summary>Null where the part is empty, as in some pages of real docs.</summary>
    public static EquatableArray<Stated<string>>? Read(PageSection section)
    {
        foreach (PageBlock block in section.Blocks)
        {
            if (block is not Paragraph)
            {
                continue;
            }

            List<Stated<string>> schemes = [];
            foreach (InlineRun run in InlineReader.Read(block.Source))
            {
                schemes.Add(StatedText.Of(SchemeName.WithoutFlow(run.Text)));
            }

            if (schemes.Count > 0)
            {
                return EquatableArray<Stated<string>>.From(schemes);
            }

            if (block.Source.ToString().IndexOf(None, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return EquatableArray<Stated<string>>.Empty;
            }
        }

        return null;
    }
}
