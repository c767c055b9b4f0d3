using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Preambles;

/// <summary>Reads how callers prove who they are: from the headers that examples send, and from sections about it.</summary>
internal sealed class CredentialReader
{
    private const string Authorization = "authorization";

    private static readonly string[] s_secrets = ["token", "api-key", "apikey", "access-key", "auth-key", "secret"];
    private static readonly string[] s_sections = ["authentication", "authenticating", "authorization", "credentials", "api key", "access token"];
    private static readonly string[] s_users = [" -u ", " --user "];

    private readonly List<SecuritySchemeFacts> _schemes = [];

    /// <summary>In the order in which the page shows them.</summary>
    public EquatableArray<SecuritySchemeFacts> Schemes => EquatableArray.From(_schemes);

    /// <summary>The names of the schemes of which sections about all operations tell; null where none does.</summary>
    /// <param name="owned">The sections that belong to operations.</param>
    public EquatableArray<Located<string>>? OfAll(MarkdownPage page, PageOutline outline, HashSet<int> owned)
    {
        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            bool isAboutThem = !owned.Contains(i) && !outline.IsHistory(i) && Array.Exists(s_sections, word => section.Heading.Meaning.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
            foreach (PageBlock block in isAboutThem ? section.Blocks : [])
            {
                if (block is Paragraph or CodeListing && Read(block.Source) is { } name)
                {
                    return [name];
                }
            }
        }

        return null;
    }

    /// <summary>The names of the schemes that the examples of an operation use; null where they use none.</summary>
    public EquatableArray<Located<string>>? UsedBy(OperationDraft draft)
    {
        foreach ((Requests.ExampleRequest _, TextSlice source) in draft.Examples.Requests)
        {
            if (Read(source) is { } name)
            {
                return [name];
            }
        }

        return null;
    }

    /// <summary>The name of the scheme whose header stands in the text first; null where none does.</summary>
    private Located<string>? Read(TextSlice text)
    {
        for (int colon = text.IndexOf(": "); colon > 0; colon = text.IndexOf(": ", colon + 1))
        {
            int start = colon;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
            {
                start--;
            }

            bool opens = start == 0 || text[start - 1] is '"' or '\'' or '`' or '\n' or ' ' or '\t';
            if (opens && start < colon && SchemeOf(text.Sub(start, colon), text.Sub(colon + 2, text.Length)) is { } scheme)
            {
                return Known(scheme);
            }
        }

        foreach (string option in s_users)
        {
            if (text.IndexOf("curl") >= 0 && text.IndexOf(option) is > 0 and int at)
            {
                return Known(Http("basic", text.Sub(at + 1, at + option.Length - 1)));
            }
        }

        return null;
    }

    private Located<string> Known(SecuritySchemeFacts scheme)
    {
        if (!_schemes.Exists(known => known.Name.Value == scheme.Name.Value))
        {
            _schemes.Add(scheme);
        }

        return scheme.Name;
    }

    private static SecuritySchemeFacts? SchemeOf(TextSlice header, TextSlice value)
    {
        string name = header.ToString();
        string lower = name.ToLowerInvariant();
        if (lower == Authorization)
        {
            int end = 0;
            while (end < value.Length && char.IsLetter(value[end]))
            {
                end++;
            }

            return value.Sub(0, end).ToString().ToLowerInvariant() switch
            {
                "bearer" => Http("bearer", header),
                "basic" => Http("basic", header),
                _ => Key(name, header),
            };
        }

        bool isHeader = lower.IndexOf('-') > 0;
        return isHeader && Array.Exists(s_secrets, word => lower.IndexOf(word, StringComparison.Ordinal) >= 0) ? Key(name, header) : null;
    }

    private static SecuritySchemeFacts Http(string scheme, TextSlice place) => new()
    {
        Name = new Located<string>(scheme + "Auth", place.Span),
        Type = new Located<string>("http", place.Span),
        HttpScheme = scheme,
    };

    private static SecuritySchemeFacts Key(string name, TextSlice place) => new()
    {
        Name = new Located<string>(name, place.Span),
        Type = new Located<string>("apiKey", place.Span),
        ParameterName = new Located<string>(name, place.Span),
        In = new Located<string>("header", place.Span),
    };
}
