using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>What the words of labels and headings say of the blocks below them.</summary>
internal static class LabelWords
{
    // Of several subjects that a label names it is about the first of these.
    private static readonly (PartSubject Subject, string[] Words)[] s_subjects =
    [
        (PartSubject.Example, ["example", "examples", "sample"]),
        (PartSubject.Other, ["role", "roles", "permission", "permissions", "scopes", "authorization", "authentication", "security", "limitations", "notes", "note", "limits", "events"]),
        (PartSubject.Statuses, ["status", "statuses", "error", "errors", "codes"]),
        (PartSubject.Response, ["response", "responses", "returns", "return", "result", "results", "output"]),
        (PartSubject.Parameters,
        [
            "parameter", "parameters", "params", "param", "arguments", "argument", "attributes", "fields", "properties", "options", "inputs", "input",
            "headers", "header", "body", "payload", "query", "querystring", "form", "cookies", "request",
        ]),
    ];

    private static readonly Dictionary<string, int> s_subjectsByWord = SubjectsByWord();

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

    // Between tables that generators divide: the next one goes on with the last one.
    private static readonly HashSet<string> s_joints = new(StringComparer.OrdinalIgnoreCase) { "allOf", "and", "continued" };

    // The next one describes what may be there in place of what others do.
    private static readonly HashSet<string> s_alternatives = new(StringComparer.OrdinalIgnoreCase) { "anyOf", "oneOf", "or", "xor" };

    private static readonly char[] s_separators = [' ', '\t', ':', '-', '/', '(', ')', ',', '.', '_', '*', '`', '\n', '\r'];

    /// <summary>What labels say.</summary>
    public static IEnumerable<string> Words => [.. s_subjectsByWord.Keys, .. s_places.Keys, .. s_ofRequest];

    /// <summary>The role that a label gives; of several subjects the first of the vocabulary.</summary>
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

    /// <summary>A label that says nothing but that what stands below it goes on with what stands above it: <c>*allOf*</c>, <c>*continued*</c>.</summary>
    public static bool IsJoint(string label) => s_joints.Contains(label.Trim(s_separators)) || IsAlternative(label);

    /// <summary>A label that says nothing but that what stands below it is one of several: <c>*xor*</c>.</summary>
    public static bool IsAlternative(string label) => s_alternatives.Contains(label.Trim(s_separators));

    /// <summary>A cell that says nothing but required.</summary>
    public static bool IsRequiredMark(string text) => RequiredOf(text.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries)) == true && text.Length < 20;

    private static PartSubject SubjectOf(string[] words)
    {
        int first = s_subjects.Length;
        foreach (string word in words)
        {
            first = s_subjectsByWord.TryGetValue(word, out int subject) ? Math.Min(first, subject) : first;
        }

        return first < s_subjects.Length ? s_subjects[first].Subject : PartSubject.Unknown;
    }

    private static Dictionary<string, int> SubjectsByWord()
    {
        Dictionary<string, int> subjects = new(StringComparer.Ordinal);
        for (int i = 0; i < s_subjects.Length; i++)
        {
            foreach (string word in s_subjects[i].Words)
            {
                subjects.Add(word, i);
            }
        }

        return subjects;
    }

    /// <summary>A URL has parameters in its path and in its query: it tells neither. A body of form data is a form.</summary>
    private static ParameterLocation? PlaceOf(string[] words)
    {
        ParameterLocation? first = null;
        for (int i = 0; i < words.Length; i++)
        {
            bool isPlace = s_places.TryGetValue(words[i], out ParameterLocation place);
            bool isForm = place == ParameterLocation.Form && (words[i] != "form" || (i + 1 < words.Length && words[i + 1] == "data"));
            first = isPlace && (first is null || (first == ParameterLocation.Body && isForm)) ? place : first;
        }

        return first;
    }

    private static bool? RequiredOf(string[] words)
    {
        bool required = Array.IndexOf(words, "required") >= 0 || Array.IndexOf(words, "mandatory") >= 0;
        bool optional = Array.IndexOf(words, "optional") >= 0;
        return required == optional ? null : required;
    }
}
