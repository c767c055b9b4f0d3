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
    private const string Configure = "Configure ";
    private const string LinkBack = "[[Back to ";

    /// <summary>Null where the part is empty, as in some pages of real docs.</summary>
    public static EquatableArray<Stated<string>>? Read(PageSection section)
    {
        List<Stated<string>> schemes = [];
        bool saysNone = false;
        foreach (PageBlock block in section.Blocks)
        {
            switch (block)
            {
                case Paragraph when block.Source.ToString().IndexOf(None, StringComparison.OrdinalIgnoreCase) >= 0:
                    saysNone = true;
                    break;
                case Paragraph:
                    ReadText(block.Source, schemes);
                    break;
                case ItemList list:
                    foreach (TextSlice item in list.Items)
                    {
                        ReadText(item, schemes);
                    }

                    break;
                default:
                    break;
            }
        }

        return schemes.Count > 0 ? EquatableArray<Stated<string>>.From(schemes)
            : saysNone ? EquatableArray<Stated<string>>.Empty
            : null;
    }

    private static void ReadText(TextSlice text, List<Stated<string>> schemes)
    {
        if (text.StartsWith(LinkBack))
        {
            return;
        }

        IReadOnlyList<InlineRun> runs = InlineReader.Read(text);
        foreach (InlineRun run in runs)
        {
            Add(run.Text, schemes);
        }

        if (runs.Count > 0)
        {
            return;
        }

        // Kotlin pages say "Configure garden_auth:" and show code below; a name alone may also stand without a link.
        int line = 0;
        while (line < text.Length)
        {
            int end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            TextSlice name = text.Sub(line, end).Trim();
            if (name.StartsWith(Configure) && name.EndsWith(":"))
            {
                Add(name.Sub(Configure.Length, name.Length - 1), schemes);
            }
            else if (end == text.Length && line == 0 && IsName(name))
            {
                Add(name, schemes);
            }

            line = end + 1;
        }
    }

    private static void Add(TextSlice name, List<Stated<string>> schemes)
    {
        Stated<string> scheme = StatedText.Of(SchemeName.WithoutFlow(name));
        foreach (Stated<string> known in schemes)
        {
            if (known.Value == scheme.Value)
            {
                return;
            }
        }

        if (scheme.Value.Length > 0)
        {
            schemes.Add(scheme);
        }
    }

    private static bool IsName(TextSlice text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!(char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
