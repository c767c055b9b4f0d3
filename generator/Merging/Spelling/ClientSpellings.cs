using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>How the names of one client are written on the wire, as all its pages together tell.</summary>
/// <param name="Convention">The API's own convention, unless the project chooses one.</param>
/// <param name="Sources">The form in which each source prints its names, in the order of the sources.</param>
/// <param name="Mentions">The spellings that were not recased, in the order of their keys.</param>
/// <param name="Headers">The names that prose spells as headers are (<c>Stripe-Account</c>), in ordinal order.</param>
/// <param name="Acronyms">The words that the API writes in capitals, in lower case.</param>
internal sealed record ClientSpellings(
    WireNameConvention Convention,
    EquatableArray<PrintedForms> Sources,
    EquatableArray<Mention> Mentions,
    EquatableArray<string> Headers,
    EquatableArray<string> Acronyms)
{
    public static ClientSpellings From(IEnumerable<PageSpellings> pages)
    {
        var sources = new SortedDictionary<string, List<PageSpellings>>(StringComparer.Ordinal);
        var index = new MentionIndex();
        foreach (PageSpellings page in pages)
        {
            if (!sources.TryGetValue(page.Source, out List<PageSpellings>? alike))
            {
                sources.Add(page.Source, alike = []);
            }

            alike.Add(page);
            index.AddMentions(page.Mentions);
            index.AddVariables(page.PathVariables);
        }

        List<PrintedForms> forms = FormsOf(sources, index);
        foreach (PrintedForms printed in forms)
        {
            foreach (PageSpellings page in sources[printed.Source])
            {
                index.AddMembers(page.Parameters, printed.Parameters);
                index.AddMembers(page.Properties, printed.Properties);
            }
        }

        EquatableArray<Mention> mentions = index.ToArray();
        return new ClientSpellings(
            ConventionRule.Decide(mentions),
            EquatableArray.From(forms),
            ConventionRule.Trusted(mentions),
            HeadersOf(mentions),
            AcronymRule.Decide(mentions));
    }

    /// <summary>The same with the convention that a project chooses; what the docs spell stays.</summary>
    public ClientSpellings Choosing(WireNameConvention convention) =>
        convention == WireNameConvention.AsDocumented ? this : this with { Convention = convention };

    /// <summary>The header of that name that prose spells, or null.</summary>
    public string? FindHeader(string name)
    {
        string key = NameKey.From(name);
        return Headers.Find(header => NameKey.From(header) == key);
    }

    /// <summary>
    /// The spelling of a name somewhere where names are not recased, from which each page would print what it does: first
    /// those of verbatim pages, then those of the API's convention, then those that most pages have.
    /// </summary>
    public string? FindMention(IReadOnlyList<PrintedName> printed)
    {
        string key = NameKey.From(printed[0].Text);
        Mention? best = null;
        for (int i = FirstOf(key); i < Mentions.Count && Mentions[i].Key == key; i++)
        {
            Mention mention = Mentions[i];
            if (IsOf(mention, printed) && (best is null || IsBetter(mention, best)))
            {
                best = mention;
            }
        }

        return best?.Text;
    }

    public bool IsConventional(string name) => Casing.FormOf(name) == ConventionRule.FormOf(Convention);

    /// <summary>
    /// A name in the API's convention. Where that is open it stands as it is printed, but for PascalCase: that is what the
    /// languages of such pages ask for, and few APIs write so; most write camelCase.
    /// </summary>
    public string Conventional(PrintedName printed)
    {
        string name = printed.Text;
        NameForm convention = ConventionRule.FormOf(Convention);
        NameForm form = convention == NameForm.Plain && printed.Form == NameForm.Pascal ? NameForm.Camel : convention;
        return form == NameForm.Plain || Casing.FormOf(name) == form || IsShouted(name) ? name
            : form is NameForm.Camel or NameForm.Pascal ? Casing.Recase(WithAcronyms(name), form)
            : Casing.Recase(name, form);
    }

    /// <summary>Capitals throughout are nobody's convention: they stand as they are.</summary>
    private static bool IsShouted(string name) => name.IndexOf('_') > 0 && name == name.ToUpperInvariant();

    private string WithAcronyms(string name)
    {
        if (Acronyms.Count == 0 || Casing.FormOf(name) != NameForm.Snake)
        {
            return name;
        }

        string[] words = name.Split('_');
        for (int i = 1; i < words.Length; i++)
        {
            words[i] = Acronyms.Contains(words[i]) ? words[i].ToUpperInvariant() : words[i];
        }

        return string.Join("_", words);
    }

    /// <summary>A capital at the beginning is a name's own only where the API writes all names so.</summary>
    private bool IsOf(Mention mention, IReadOnlyList<PrintedName> printed)
    {
        bool isOwn = mention.IsVerbatim || Convention == WireNameConvention.PascalCase || Casing.FormOf(mention.Text) != NameForm.Pascal;
        for (int i = 0; isOwn && i < printed.Count; i++)
        {
            isOwn = printed[i].CanBe(mention.Text);
        }

        return isOwn;
    }

    private bool IsBetter(Mention mention, Mention than) =>
        (mention.IsVerbatim, IsConventional(mention.Text), mention.Pages).CompareTo((than.IsVerbatim, IsConventional(than.Text), than.Pages)) > 0;

    private int FirstOf(string key)
    {
        int low = 0;
        int high = Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(Mentions[middle].Key, key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static EquatableArray<string> HeadersOf(EquatableArray<Mention> mentions) => mentions
        .FindAll(static mention => !mention.IsVerbatim && Casing.IsTrainCase(mention.Text))
        .ConvertAll(static mention => mention.Text);

    private static List<PrintedForms> FormsOf(SortedDictionary<string, List<PageSpellings>> sources, MentionIndex prose)
    {
        var forms = new List<PrintedForms>(sources.Count);
        foreach (KeyValuePair<string, List<PageSpellings>> source in sources)
        {
            bool isVerbatim = source.Value.Exists(static page => page.IsVerbatim);
            forms.Add(new PrintedForms(
                source.Key,
                isVerbatim ? null : SourceForm.From(Union(source.Value, static page => page.Parameters), prose),
                isVerbatim ? null : SourceForm.From(Union(source.Value, static page => page.Properties), prose)));
        }

        return forms;
    }

    private static SortedSet<string> Union(List<PageSpellings> pages, Func<PageSpellings, EquatableArray<string>> select)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (PageSpellings page in pages)
        {
            names.UnionWith(select(page));
        }

        return names;
    }
}
