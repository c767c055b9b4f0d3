using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Schemas;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.OpenApi;

/// <summary>
/// An operation object that a page prints by elements of its site. A property of each holds a part of it as JSON, on a line of its own:
/// <c>responses={{"204":{"description":"Gone."}}}</c>.
/// </summary>
internal static class PrintedOperation
{
    private const string Opening = "={";
    private const string Responses = "responses";

    // What the properties are called there, and in the object.
    private static readonly (string Property, string Member)[] s_parts =
        [("method", "method"), ("path", "path"), ("parameters", "parameters"), ("body", "requestBody"), (Responses, Responses)];

    /// <summary>The object, and the place of its path; null where the page prints none so.</summary>
    public static (JsonNode Operation, TextSlice Place)? Read(MarkdownPage page)
    {
        if (!page.Text.IsOfSite || page.Text.Text.IndexOf(Responses + Opening + "{", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        JsonNode operation = new(JsonNodeKind.Object);
        TextSlice? place = null;
        foreach ((string property, string member) in s_parts)
        {
            if (ValueOf(page.Text, property) is { } value && JsonParser.Parse(value.ToString()) is { } part)
            {
                operation.Members.Add(new KeyValuePair<string, JsonNode>(member, part));
                place = member == "path" ? value : place;
            }
        }

        Add(operation, "operationId", page.FindFrontMatter("id") is { } id ? Casing.ToCamel(id.Value.ToString()) : null);
        Add(operation, "description", DescriptionIn(page));
        return place is { } stated && operation.Find(Responses) is not null ? (operation, stated) : null;
    }

    private static void Add(JsonNode operation, string member, string? text)
    {
        if (text is { Length: > 0 })
        {
            operation.Members.Add(new KeyValuePair<string, JsonNode>(member, new JsonNode(JsonNodeKind.String, text)));
        }
    }

    /// <summary>What stands in the braces behind the name, with which a line begins.</summary>
    private static TextSlice? ValueOf(PageText page, string property)
    {
        string sign = property + Opening;
        for (int at = page.Text.IndexOf(sign, StringComparison.Ordinal); at > 0; at = page.Text.IndexOf(sign, at + 1, StringComparison.Ordinal))
        {
            int before = at - 1;
            while (before > 0 && page.Text[before] == ' ')
            {
                before--;
            }

            TextSlice value = page.Line(at + sign.Length).Trim();
            if (page.Text[before] is '\n' or '\r' && value.Length > 0 && value[value.Length - 1] == '}')
            {
                return value.Sub(0, value.Length - 1);
            }
        }

        return null;
    }

    /// <summary>The prose at the top that is neither an element nor in one.</summary>
    private static string? DescriptionIn(MarkdownPage page)
    {
        foreach (PageSection section in page.Sections)
        {
            if (ProseReader.Read(section.Blocks.FindAll(IsProse)) is { } prose)
            {
                return prose.Value;
            }
        }

        return null;
    }

    private static bool IsProse(PageBlock block) =>
        block is Paragraph && block.Source.Length > 0 && block.Source[0] != '<' && !block.Source.StartsWith("import ");
}
