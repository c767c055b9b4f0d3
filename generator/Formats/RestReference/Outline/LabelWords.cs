using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>What the words of labels and headings say of the blocks below them.</summary>
internal static class LabelWords
{
    private static readonly (string Word, PartSubject Subject)[] s_subjects =
    [
        ("example", PartSubject.Example),
        ("examples", PartSubject.Example),
        ("sample", PartSubject.Example),
        ("role", PartSubject.Other),
        ("roles", PartSubject.Other),
        ("permission", PartSubject.Other),
        ("permissions", PartSubject.Other),
        ("scopes", PartSubject.Other),
        ("authorization", PartSubject.Other),
        ("authentication", PartSubject.Other),
        ("limitations", PartSubject.Other),
        ("notes", PartSubject.Other),
        ("note", PartSubject.Other),
        ("limits", PartSubject.Other),
        ("events", PartSubject.Other),
        ("status", PartSubject.Statuses),
        ("statuses", PartSubject.Statuses),
        ("error", PartSubject.Statuses),
        ("errors", PartSubject.Statuses),
        ("codes", PartSubject.Statuses),
        ("response", PartSubject.Response),
        ("responses", PartSubject.Response),
        ("returns", PartSubject.Response),
        ("return", PartSubject.Response),
        ("result", PartSubject.Response),
        ("results", PartSubject.Response),
        ("output", PartSubject.Response),
        ("parameter", PartSubject.Parameters),
        ("parameters", PartSubject.Parameters),
        ("params", PartSubject.Parameters),
        ("param", PartSubject.Parameters),
        ("arguments", PartSubject.Parameters),
        ("argument", PartSubject.Parameters),
        ("attributes", PartSubject.Parameters),
        ("fields", PartSubject.Parameters),
        ("properties", PartSubject.Parameters),
        ("options", PartSubject.Parameters),
        ("inputs", PartSubject.Parameters),
        ("input", PartSubject.Parameters),
        ("headers", PartSubject.Parameters),
        ("header", PartSubject.Parameters),
        ("body", PartSubject.Parameters),
        ("payload", PartSubject.Parameters),
        ("query", PartSubject.Parameters),
        ("querystring", PartSubject.Parameters),
        ("form", PartSubject.Parameters),
        ("cookies", PartSubject.Parameters),
        ("request", PartSubject.Parameters),
    ];

    private static readonly Dictionary<string, ParameterLocation> s_places = new(StringComparer.Ordinal)
    {
        ["query"] = ParameterLocation.Query,
        ["querystring"] = ParameterLocation.Query,
        ["path"] = ParameterLocation.Path,
        ["uri"] = ParameterLocation.Path,
        ["header"] = ParameterLocation.Header,
        ["headers"] = ParameterLocation.Header,
        ["cookie"] = ParameterLocation.Cookie,
        ["cookies"] = ParameterLocation.Cookie,
        ["form"] = ParameterLocation.Form,
        ["formdata"] = ParameterLocation.Form,
        ["multipart"] = ParameterLocation.Form,
        ["body"] = ParameterLocation.Body,
        ["json"] = ParameterLocation.Body,
        ["payload"] = ParameterLocation.Body,
        ["data"] = ParameterLocation.Body,
    };

    private static readonly HashSet<string> s_ofRequest =
        ["example", "examples", "sample", "request", "response", "parameter", "parameters", "params", "arguments", "fields", "required", "optional", "url", "schema"];

    private static readonly char[] s_separators = [' ', '\t', ':', '-', '/', '(', ')', ',', '.', '_', '*', '`', '\n', '\r'];

    /// <summary>The role that a label gives; of several subjects the one that stands first in the vocabulary.</summary>
    public static PartRole Read(string label)
    {
        string[] words = label.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        PartSubject subject = SubjectOf(words);
        if (subject == PartSubject.Response && Array.IndexOf(words, "headers") >= 0)
        {
            subject = PartSubject.ResponseHeaders;
        }

        return subject == PartSubject.Parameters ? new PartRole(subject, PlaceOf(words), RequiredOf(words)) : new PartRole(subject);
    }

    /// <summary>The word that names a place: <c>query</c>, <c>in path</c>.</summary>
    public static ParameterLocation? PlaceOf(string text) => PlaceOf(text.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A label that says nothing but what of a request stands below it: <c>Query Parameters</c>, <c>Sample payload</c>.</summary>
    public static bool AreOfRequest(string label)
    {
        string[] words = label.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && SubjectOf(words) is PartSubject.Parameters or PartSubject.Example && Array.TrueForAll(words, static word => s_places.ContainsKey(word) || s_ofRequest.Contains(word));
    }

    /// <summary>A cell that says nothing but required.</summary>
    public static bool IsRequiredMark(string text) => RequiredOf(text.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries)) == true && text.Length < 20;

    private static PartSubject SubjectOf(string[] words)
    {
        foreach ((string word, PartSubject subject) in s_subjects)
        {
            if (Array.IndexOf(words, word) >= 0)
            {
                return subject;
            }
        }

        return PartSubject.Unknown;
    }

    /// <summary>A URL has parameters in its path and in its query: it tells neither.</summary>
    private static ParameterLocation? PlaceOf(string[] words)
    {
        foreach (string word in words)
        {
            if (s_places.TryGetValue(word, out ParameterLocation place))
            {
                return place;
            }
        }

        return null;
    }

    private static bool? RequiredOf(string[] words)
    {
        bool required = Array.IndexOf(words, "required") >= 0 || Array.IndexOf(words, "mandatory") >= 0;
        bool optional = Array.IndexOf(words, "optional") >= 0;
        return required == optional ? null : required;
    }
}
