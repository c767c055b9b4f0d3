using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>The form that a command of curl sends: <c>-F archive=@plants.zip</c>, <c>-d "name=Fern&amp;height=3"</c>.</summary>
/// <param name="MediaType">That of its option, at the first field.</param>
/// <param name="Fields">What it sends, in its order.</param>
internal sealed record CurlForm(Located<string> MediaType, List<CurlField> Fields)
{
    private static readonly string[] s_parts = ["-F", "--form"];
    private static readonly string[] s_pairs = ["-d", "--data", "--data-urlencode", "--data-raw"];

    /// <summary>Null where it sends none.</summary>
    /// <param name="type">The media type that it states.</param>
    public static CurlForm? Read(TextSlice command, Located<string>? type)
    {
        List<CurlField> fields = FieldsOf(command, s_parts, isText: false);
        string mediaType = MediaTypes.Multipart;
        if (fields.Count == 0 && type is null or { Value: MediaTypes.UrlEncoded })
        {
            fields = FieldsOf(command, s_pairs, isText: true);
            mediaType = MediaTypes.UrlEncoded;
        }

        return fields.Count == 0 ? null : new CurlForm(new Located<string>(mediaType, fields[0].Name.Span), fields);
    }

    private static List<CurlField> FieldsOf(TextSlice command, string[] options, bool isText)
    {
        List<CurlField> fields = [];
        int at = HasOne(command, options) ? 0 : command.Length;
        while (NextArgument(command, ref at) is { } argument)
        {
            if (IsOne(argument, options) && NextArgument(command, ref at) is { } value)
            {
                Add(value, isText, fields);
            }
        }

        return fields;
    }

    private static bool HasOne(TextSlice command, string[] options)
    {
        foreach (string option in options)
        {
            if (command.IndexOf(option) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(TextSlice argument, string[] options)
    {
        foreach (string option in options)
        {
            if (argument.Length == option.Length && argument.StartsWith(option))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names with values, several of a text with ampersands between them.</summary>
    private static void Add(TextSlice value, bool isText, List<CurlField> fields)
    {
        int start = 0;
        while (start < value.Length)
        {
            int end = isText && value.IndexOf('&', start) is >= 0 and int ampersand ? ampersand : value.Length;
            TextSlice field = value.Sub(start, end);
            TextSlice name = Unquoted(field.Sub(0, Math.Max(field.IndexOf('='), 0)));
            if (!Members.PrintedMember.IsName(name.ToString()))
            {
                return;
            }

            TextSlice content = Unquoted(field.Sub(field.IndexOf('=') + 1, field.Length));
            fields.Add(new CurlField(new Located<string>(name.ToString(), name.Span), !isText && content.StartsWith("@")));
            start = end + 1;
        }
    }

    /// <summary>Without the quotes on either side, which may be those of the whole argument.</summary>
    private static TextSlice Unquoted(TextSlice text)
    {
        int start = text.Length > 0 && text[0] is '"' or '\'' ? 1 : 0;
        int end = text.Length > start && text[text.Length - 1] is '"' or '\'' ? text.Length - 1 : text.Length;
        return text.Sub(start, end);
    }

    /// <summary>Up to the next blank outside quotes; null at the end.</summary>
    private static TextSlice? NextArgument(TextSlice command, ref int at)
    {
        while (at < command.Length && (char.IsWhiteSpace(command[at]) || command[at] == '\\'))
        {
            at++;
        }

        int start = at;
        char quote = '\0';
        while (at < command.Length && (quote != '\0' || !char.IsWhiteSpace(command[at])))
        {
            char c = command[at];
            quote = quote != '\0' ? (c == quote ? '\0' : quote) : c is '"' or '\'' ? c : '\0';
            at++;
        }

        return at > start ? command.Sub(start, at) : null;
    }
}

/// <summary>A field of a form.</summary>
/// <param name="IsFile">Its value is read from a file.</param>
internal readonly record struct CurlField(Located<string> Name, bool IsFile);
