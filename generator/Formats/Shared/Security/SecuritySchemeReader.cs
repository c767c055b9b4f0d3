using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Security;

/// <summary>Reads one security scheme: a heading and a list of <c>**Type**</c>, <c>**Location**</c> and so on.</summary>
internal static class SecuritySchemeReader
{
    private const string Type = "Type";
    private const string ParameterName = "API key parameter name";
    private const string Location = "Location";
    private const string Flow = "Flow";
    private const string AuthorizationUrl = "Authorization URL";
    private const string TokenUrl = "Token URL";
    private const string Scopes = "Scopes";

    // The first templates wrote "Authorizatoin URL".
    private static readonly string[] s_labels = [Type, ParameterName, Location, Flow, AuthorizationUrl, TokenUrl, Scopes];

    public static bool HasType(PageSection section) => section.ListItems().Exists(static item => LabelledItem.Read(item) is { Label: Type });

    public static SecuritySchemeFacts Read(PageSection section, FormatContext context)
    {
        Dictionary<string, TextSlice> values = new(StringComparer.Ordinal);
        List<ScopeFacts> scopes = [];
        foreach (TextSlice item in section.ListItems())
        {
            LabelledItem? labelled = LabelledItem.Read(item);
            string? label = labelled is { } read ? NearMiss.Find(read.Label, s_labels) : null;
            if (label is not null)
            {
                values[label] = labelled!.Value.Value;
            }
            else if (values.ContainsKey(Scopes))
            {
                scopes.Add(ReadScope(item, labelled));
            }
        }

        TextSlice type = values[Type];
        string text = PlainText.From(type);
        string? kind = SecuritySchemeWords.Type(text);
        if (kind is null)
        {
            context.Report(
                Catalog.UnreadableSection,
                type,
                $"Expected a type such as API key, HTTP basic authentication or OAuth, found {Quoted.From(text)}. The scheme was ignored.");
        }

        return new SecuritySchemeFacts
        {
            Name = LocatedText.From(SchemeName.WithoutFlow(section.Heading.Name)),
            Type = kind is null ? null : new Located<string>(kind, type.Span),
            HttpScheme = SecuritySchemeWords.HttpScheme(text),
            BearerFormat = SecuritySchemeWords.BearerFormat(text),
            ParameterName = Get(values, ParameterName),
            In = Get(values, Location) is { } place ? ReadLocation(place, values[Location], context) : OfNoPlace(values),
            Flow = Get(values, Flow),
            AuthorizationUrl = Get(values, AuthorizationUrl),
            TokenUrl = Get(values, TokenUrl),
            Scopes = EquatableArray.From(scopes),
        };
    }

    private static Located<string>? Get(Dictionary<string, TextSlice> values, string label) =>
        values.TryGetValue(label, out TextSlice value) && LocatedText.From(value) is { Value.Length: > 0 } stated ? stated : null;

    /// <summary>The templates name a header or the query, and leave the line empty for a cookie.</summary>
    private static Located<string>? OfNoPlace(Dictionary<string, TextSlice> values) =>
        values.ContainsKey(ParameterName) && values.ContainsKey(Location)
            ? new Located<string>(SecuritySchemeWords.Cookie, values[ParameterName].Trim().Span)
            : null;

    private static Located<string>? ReadLocation(Located<string> stated, TextSlice where, FormatContext context)
    {
        if (SecuritySchemeWords.Location(stated.Value) is { } location)
        {
            return stated with { Value = location };
        }

        context.Report(
            Catalog.UnreadableSection,
            where,
            $"Expected HTTP header, URL query string or cookie, found {Quoted.From(stated.Value)}. It was treated as unknown.");
        return null;
    }

    /// <summary><c>**write:pets**: modify pets</c>, without strong marks <c>write:pets: modify pets</c>.</summary>
    private static ScopeFacts ReadScope(TextSlice item, LabelledItem? labelled)
    {
        if (labelled is { } read)
        {
            TextSlice name = InlineReader.ReadFirst(item)!.Text;
            return new ScopeFacts(LocatedText.From(name), LocatedText.Description(read.Value)?.Value);
        }

        int end = item.IndexOf(": ");
        return end < 0
            ? new ScopeFacts(LocatedText.From(LocatedText.Unwrapped(item)), null)
            : new ScopeFacts(LocatedText.From(item.Sub(0, end)), LocatedText.Description(item.Sub(end + 1, item.Length))?.Value);
    }
}
