using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Tells the prefix that a generator was told to put before every model (<c>ClientSession</c>, <c>ClientIdentity</c>, …): a
/// first word that all models of one folder share is no part of their names.
/// </summary>
internal sealed class ModelPrefixRule
{
    // Fewer may share a word because they are about the same thing.
    private const int MinModels = 20;

    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

    public ModelPrefixRule(IEnumerable<PageFacts> pages)
    {
        var folders = new Dictionary<string, (string Prefix, int Models)>(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            foreach (ModelFacts model in page.Source.MustMatch ? [] : page.Models)
            {
                string name = model.Name.Value;
                string folder = PagePath.FolderOf(page.Path);
                folders[folder] = folders.TryGetValue(folder, out (string Prefix, int Models) before)
                    ? (IsBefore(before.Prefix, name) ? before.Prefix : "", before.Models + 1)
                    : (FirstWord(name), 1);
            }
        }

        foreach (KeyValuePair<string, (string Prefix, int Models)> folder in folders)
        {
            if (folder.Value.Models >= MinModels)
            {
                _lengths.Add(folder.Key, folder.Value.Prefix.Length);
            }
        }
    }

    /// <summary>The model's name without the prefix.</summary>
    public string NameOf(PageFacts page, ModelFacts model) =>
        _lengths.TryGetValue(PagePath.FolderOf(page.Path), out int length) ? model.Name.Value.Substring(length) : model.Name.Value;

    private static bool IsBefore(string prefix, string name) =>
        name.Length > prefix.Length && char.IsUpper(name[prefix.Length]) && name.StartsWith(prefix, StringComparison.Ordinal);

    private static string FirstWord(string name)
    {
        int length = 1;
        while (length < name.Length && char.IsLower(name[length]))
        {
            length++;
        }

        return length < name.Length && char.IsUpper(name[0]) && length > 1 ? name.Substring(0, length) : "";
    }
}
