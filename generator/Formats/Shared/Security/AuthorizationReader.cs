using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Security;

/// <summary>Reads the authorization schemes of an operation: links into the README, or <c>No authorization required</c>.</summary>
internal static class AuthorizationReader
{
    private const string None = "No authorization required";
    private const string Configure = "Configure ";
    private const string LinkBack = "[[Back to ";

    /// <summary>Null where the part is empty, as in some pages of real docs.</summary>
    public static EquatableArray<Located<string>>? Read(PageSection section)
    {
        SchemeList schemes = new();
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

        return schemes.Count > 0 || saysNone ? schemes.ToArray() : null;
    }

    private static void ReadText(TextSlice text, SchemeList schemes)
    {
        if (text.StartsWith(LinkBack))
        {
            return;
        }

        IReadOnlyList<InlineRun> runs = InlineReader.Read(text);
        foreach (InlineRun run in runs)
        {
            schemes.Add(run.Text);
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
                schemes.Add(name.Sub(Configure.Length, name.Length - 1));
            }
            else if (end == text.Length && line == 0 && IsName(name))
            {
                schemes.Add(name);
            }

            line = end + 1;
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

    /// <summary>Schemes in the order in which they are first named.</summary>
    private sealed class SchemeList
    {
        private readonly List<Located<string>> _schemes = [];
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);

        public int Count => _schemes.Count;

        public void Add(TextSlice name)
        {
            Located<string> scheme = LocatedText.From(SchemeName.WithoutFlow(name));
            if (scheme.Value.Length > 0 && _names.Add(scheme.Value))
            {
                _schemes.Add(scheme);
            }
        }

        public EquatableArray<Located<string>> ToArray() => EquatableArray.From(_schemes);
    }
}
