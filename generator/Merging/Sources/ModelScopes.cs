using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// Tells apart the models of one name that pages of an API in several parts describe differently: the first page's keeps the name,
/// another's has that of its page in front, and those of its folders where several pages have that. On its own page each is meant by
/// the name alone.
/// </summary>
internal sealed class ModelScopes
{
    private static readonly char[] s_separators = ['/', '\\'];

    private readonly Dictionary<string, (string Path, ulong Content)> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, ulong Content), string> _byContent = [];
    private readonly List<(string Path, string Key, string Name)> _renamed = [];

    private ModelContent? _content;

    /// <summary>The models that their page alone means by a name, and what they are called everywhere.</summary>
    public IReadOnlyList<(string Path, string Key, string Name)> Renamed => _renamed;

    /// <param name="name">What the page calls the model.</param>
    public string NameOf(PageFacts page, ModelFacts model, string name)
    {
        if (!page.Source.NamesByHeadings || model.IsOfOperation || model.IsShown)
        {
            return name;
        }

        _content = ReferenceEquals(_content?.Page, page) ? _content : new ModelContent(page);
        ulong content = _content!.HashOf(model);
        if (IsFree(name, page, content))
        {
            return name;
        }

        // What several pages that stand alone describe alike is one model: their content is all that it is.
        (string, ulong) key = (NameKey.From(name), content);
        if (!page.Source.StandsAlone || !_byContent.TryGetValue(key, out string? renamed))
        {
            renamed = FreeName(name, page, content);
            _byContent[key] = renamed;
        }

        _renamed.Add((page.Path, NameKey.From(name), renamed));
        return renamed;
    }

    /// <summary>With as much of the page's path in front as tells it from others.</summary>
    private string FreeName(string name, PageFacts page, ulong content)
    {
        string[] folders = PagePath.FolderOf(page.Path).Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        string renamed = Casing.ToPascal(PageFileName.From(page.Path)) + name;
        for (int i = folders.Length - 1; i >= 0 && !IsFree(renamed, page, content); i--)
        {
            renamed = Casing.ToPascal(folders[i]) + renamed;
        }

        return renamed;
    }

    /// <summary>Nothing else has the name, or the same by another page, or another part of the same page.</summary>
    private bool IsFree(string name, PageFacts page, ulong content)
    {
        string key = NameKey.From(name);
        if (!_first.TryGetValue(key, out (string Path, ulong Content) first))
        {
            _first.Add(key, (page.Path, content));
            return true;
        }

        return first.Path == page.Path || first.Content == content;
    }
}
