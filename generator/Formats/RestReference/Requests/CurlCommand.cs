using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>Reads an example that calls curl.</summary>
internal static class CurlCommand
{
    private const string Name = "curl";

    private static readonly string[] s_methods = ["-X ", "--request ", "-X"];
    private static readonly string[] s_files = ["-T ", "--upload-file "];
    private static readonly string[] s_query = [" -G ", " --get "];
    private static readonly string[] s_data = ["-d ", "--data ", "--data-raw ", "--data-binary ", "--json ", "-d'", "-d\"", "--data-ascii "];

    /// <summary>Null where the code is no such command.</summary>
    public static ExampleRequest? Read(TextSlice text)
    {
        int start = text[0] == '$' && text.Length > 2 ? 2 : 0;
        if (!text.StartsWith(Name, start))
        {
            return null;
        }

        TextSlice whole = text;
        text = text.Sub(0, EndOf(text));
        string command = text.ToString();
        Located<string>? type = ExampleRequest.ContentTypeIn(text);
        TextSlice? data = SendsQuery(command) ? null : DataOf(text, command);
        CurlForm? form = SendsQuery(command) ? null : CurlForm.Read(text, type);
        bool isUpload = Array.Exists(s_files, option => command.IndexOf(" " + option, StringComparison.Ordinal) > 0);
        string verb = MethodOf(command) ?? (isUpload ? "PUT" : data is null && form is null ? "GET" : "POST");
        bool isJson = data is { IsEmpty: false } sent && sent[0] is '{' or '[';
        form = isJson || verb == "GET" ? null : form;
        return new ExampleRequest(verb, type ?? FileType(data), isJson ? data : null, isUpload || (data is not null && !isJson && form is null))
        {
            Output = whole.Page.Slice(text.End, whole.End).Trim(),
            Form = form,
        };
    }

    /// <summary>The first end of a line that is neither in quotes nor behind a backslash; behind it is what the command prints.</summary>
    private static int EndOf(TextSlice text)
    {
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\')
            {
                i += i + 2 < text.Length && text[i + 1] == '\r' && text[i + 2] == '\n' ? 2 : 1;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '\r' or '\n' && !GoesOn(text, i))
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>The next line is an option: a backslash was forgotten.</summary>
    private static bool GoesOn(TextSlice text, int lineEnd)
    {
        TextSlice rest = text.Sub(lineEnd, text.Length).Trim();
        return rest.StartsWith("-") || rest.StartsWith("|");
    }

    /// <summary>Its data is put behind the address.</summary>
    private static bool SendsQuery(string command) => Array.Exists(s_query, option => command.IndexOf(option, StringComparison.Ordinal) > 0);

    private static string? MethodOf(string command)
    {
        foreach (string option in s_methods)
        {
            int at = command.IndexOf(option, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            int start = at + option.Length;
            while (start < command.Length && command[start] is ' ' or '"' or '\'')
            {
                start++;
            }

            int end = start;
            while (end < command.Length && char.IsLetter(command[end]))
            {
                end++;
            }

            return HttpVerbs.Read(command.Substring(start, end - start));
        }

        return null;
    }

    /// <summary>What the name of a file of JSON tells of what is sent; null where it is another file or none.</summary>
    private static Located<string>? FileType(TextSlice? data)
    {
        if (data is not { IsEmpty: false } file || file[0] != '@')
        {
            return null;
        }

        int end = 1;
        while (end < file.Length && !char.IsWhiteSpace(file[end]) && file[end] is not ('"' or '\''))
        {
            end++;
        }

        TextSlice name = file.Sub(1, end);
        return name.EndsWith(".json") ? new Located<string>(MediaTypes.Json, name.Span) : null;
    }

    /// <summary>What the option for data holds, from behind its quotes to the end of the command.</summary>
    private static TextSlice? DataOf(TextSlice text, string command)
    {
        foreach (string option in s_data)
        {
            int at = command.IndexOf(option, StringComparison.Ordinal);
            if (at > 0 && char.IsWhiteSpace(command[at - 1]))
            {
                int start = at + option.Length;
                while (start < command.Length && command[start] is ' ' or '\'' or '"' or '$' or '\r' or '\n')
                {
                    start++;
                }

                return text.Sub(start, command.Length);
            }
        }

        return null;
    }
}
