using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>The forms in which one source prints its names; null where it prints them as they are on the wire.</summary>
internal sealed record PrintedForms(string Source, NameForm? Parameters, NameForm? Properties);

/// <summary>The forms in which the pages of a client print their names.</summary>
internal sealed class PageForms
{
    private readonly Dictionary<string, PrintedForms> _byPath = new(StringComparer.Ordinal);

    public PageForms(List<PageFacts> pages, ClientSpellings spellings)
    {
        var bySource = new Dictionary<string, PrintedForms>(StringComparer.Ordinal);
        foreach (PrintedForms forms in spellings.Sources)
        {
            bySource.Add(forms.Source, forms);
        }

        foreach (PageFacts page in pages)
        {
            if (bySource.TryGetValue(PageSpellings.SourceOf(page), out PrintedForms? forms))
            {
                _byPath[page.Path] = forms;
            }
        }
    }

    /// <summary>The form in which the page prints names; null where it prints them as they are on the wire.</summary>
    public NameForm? For(PageFacts page, bool ofProperties) =>
        !_byPath.TryGetValue(page.Path, out PrintedForms? forms) ? NameForm.Plain : ofProperties ? forms.Properties : forms.Parameters;
}
