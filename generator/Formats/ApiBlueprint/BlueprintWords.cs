using System;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;

namespace PiecesGen.Generator.Formats.ApiBlueprint;

/// <summary>The items that say something of a resource or an action.</summary>
internal static class BlueprintWords
{
    private static readonly string[] s_keywords = ["Parameters", "Attributes", "Model", "Request", "Response", "Headers", "Body", "Schema", "Relation"];

    public static bool IsKeyword(ListNode node) =>
        Array.Exists(s_keywords, keyword => node.Title.StartsWith(keyword) && (node.Title.Length == keyword.Length || node.Title[keyword.Length] is ' ' or ':' or '\t'));
}
