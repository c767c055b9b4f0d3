using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>
/// Finds names in prose. Outside code a dash or dot ends a name, because English hyphenates (<c>multi-factor</c>) and ends
/// sentences, and a capital begins none, because it begins sentences and the names of products and of the server's own code
/// ("ClientID is the id of the client"). Inside code, all of them belong to a name. The segments of a path are no names.
/// </summary>
internal sealed class ProseScanner(ICollection<string> names)
{
    // Longer words are keys, tokens and hashes.
    private const int MaxLength = 80;

    private const string Header = "header";

    public void Scan(string? prose)
    {
        if (prose is null)
        {
            return;
        }

        bool isCode = false;
        int at = 0;
        while (at < prose.Length)
        {
            char c = prose[at];
            if (c == '`')
            {
                isCode = !isCode;
                at++;
            }
            else if (IsStart(c))
            {
                at = ReadName(prose, at, isCode);
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Adds the name that begins here, and tells where it ends.</summary>
    private int ReadName(string prose, int start, bool isCode)
    {
        bool isInQuery = start > 0 && prose[start - 1] is '?' or '&';
        bool isWhole = isCode || isInQuery || IsHeader(prose, start);
        int end = start + 1;
        while (end < prose.Length && (IsPart(prose[end]) || (isWhole && IsJoint(prose, end))))
        {
            end++;
        }

        bool isInPath = start > 0 && prose[start - 1] is '/' or '\\';
        string name = prose.Substring(start, end - start);
        Add(name, isInPath, isWhole);
        if (isWhole && name.IndexOf('.') >= 0)
        {
            foreach (string part in name.Split('.'))
            {
                Add(part, isInPath, isWhole);
            }
        }

        return end;
    }

    private void Add(string name, bool isInPath, bool isWhole)
    {
        if (!isInPath && (isWhole || !char.IsUpper(name[0])) && name.Length <= MaxLength && Tells(name))
        {
            names.Add(name);
        }
    }

    /// <summary>Whether something in the name would be lost by recasing: a separator, or a capital beside small letters.</summary>
    private static bool Tells(string name)
    {
        bool hasSeparator = false;
        bool hasUpper = false;
        bool hasLower = false;
        for (int i = 0; i < name.Length; i++)
        {
            hasSeparator |= (i > 0 && name[i] is '_' or '-' or '.') || name[i] == '@';
            hasUpper |= char.IsUpper(name[i]);
            hasLower |= char.IsLower(name[i]);
        }

        return hasLower && (hasSeparator || hasUpper);
    }

    /// <summary>Whether the words between dashes are called a header: "the Stripe-Account header".</summary>
    private static bool IsHeader(string prose, int start)
    {
        int end = start;
        while (end < prose.Length && end - start <= MaxLength && (IsPart(prose[end]) || IsJoint(prose, end)))
        {
            end++;
        }

        while (end < prose.Length && prose[end] is ' ' or '*' or '"')
        {
            end++;
        }

        return string.Compare(prose, end, Header, 0, Header.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool IsStart(char c) => char.IsLetter(c) || c is '_' or '@';

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>A dash or dot between two parts of a name.</summary>
    private static bool IsJoint(string text, int at) => text[at] is '-' or '.' && at + 1 < text.Length && IsPart(text[at + 1]);
}
