using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>Reads the servers of one operation: a list of addresses, each with its description behind it.</summary>
internal static class ServersReader
{
    /// <summary>The first address; null where the section lists none.</summary>
    public static Located<string>? Read(PageSection section)
    {
        foreach (PageBlock block in section.Blocks)
        {
            if (block is ItemList { Items.Count: > 0 } list)
            {
                return BaseAddressReader.ReadAddress(list.Items[0]);
            }
        }

        return null;
    }
}
