using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>The forms in which one source prints its names; null where it prints them as they are on the wire.</summary>
internal sealed record PrintedForms(string Source, NameForm? Parameters, NameForm? Properties);

/// <summary>The forms in which the pages of a client print their names.</summary>
/// <param name="sources">Those of each source.</param>
internal sealed class PageForms(EquatableArray<PrintedForms> sources)
{
    private readonly Dictionary<string, PrintedForms?> _byPath = new(StringComparer.Ordinal);

    /// <summary>The form in which the page prints names; null where it prints them as they are on the wire.</summary>
    public NameForm? For(PageOrigin page, bool ofProperties)
    {
        if (!_byPath.TryGetValue(page.Path, out PrintedForms? forms))
        {
            string source = PageSpellings.SourceOf(page);
            forms = sources.Find(forms => forms.Source == source);
            _byPath.Add(page.Path, forms);
        }

        return forms is null ? NameForm.Plain : ofProperties ? forms.Properties : forms.Parameters;
    }
}
