using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>
/// Reads the headers of a response out of their cell: <c>* X-Rate-Limit - Calls per hour. &lt;br&gt; * X-Expires-After - When it ends. &lt;br&gt;</c>,
/// or a dash for none.
/// </summary>
internal static class ResponseHeadersReader
{
    // <br>, and as pages of other makers write it <br/> or <br />.
    private const string Break = "<br";
    private const string Separator = " - ";

    public static EquatableArray<HeaderFacts> Read(TextSlice cell)
    {
        List<HeaderFacts> headers = [];
        int start = 0;
        while (start < cell.Length)
        {
            int end = cell.IndexOf(Break, start) is >= 0 and int at ? at : cell.Length;
            if (ReadOne(cell.Sub(start, end).Trim()) is { } header && !headers.Exists(known => IsSame(known, header)))
            {
                headers.Add(header);
            }

            start = cell.IndexOf('>', end) is >= 0 and int close ? close + 1 : cell.Length;
        }

        return EquatableArray.From(headers);
    }

    private static HeaderFacts? ReadOne(TextSlice item)
    {
        if (item.Length < 2 || item[0] != '*' || item[1] == '*')
        {
            return null;
        }

        // A header without a description ends with the dash.
        TextSlice text = item.Sub(1, item.Length).Trim();
        int separator = text.IndexOf(Separator);
        int end = separator >= 0 ? separator : text.EndsWith(" -") ? text.Length - 2 : text.Length;
        TextSlice name = text.Sub(0, end).Trim();
        TextSlice? description = separator < 0 ? null : text.Sub(separator + Separator.Length, text.Length);
        return IsName(name) ? new HeaderFacts(LocatedText.From(name), description is { } prose ? LocatedText.Description(prose) : null) : null;
    }

    /// <summary>A token of HTTP (RFC 9110, section 5.6.2), without the signs that no header has.</summary>
    private static bool IsName(TextSlice name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!(name[i] < 128 && char.IsLetterOrDigit(name[i])) && name[i] is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static bool IsSame(HeaderFacts one, HeaderFacts other) => string.Equals(one.Name.Value, other.Name.Value, StringComparison.OrdinalIgnoreCase);
}
