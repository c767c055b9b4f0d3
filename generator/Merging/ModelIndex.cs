using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Finds what all pages say of a model, by its name and by everything that links call it.</summary>
internal static class ModelIndex
{
    /// <summary>The models that a page describes, in the order in which pages name them first.</summary>
    /// <param name="scopes">Tells models of one name apart.</param>
    public static KeyedContributions<ModelFacts> ByKey(List<PageFacts> pages, ModelPrefixRule prefixes, ModelScopes scopes)
    {
        var models = new KeyedContributions<ModelFacts>();
        foreach (PageFacts page in pages.FindAll(static page => !page.Source.MustMatch))
        {
            PageOrigin? origin = null;
            foreach (ModelFacts model in page.Models)
            {
                string name = scopes.NameOf(page, model, prefixes.NameOf(page, model));
                ModelFacts facts = name == model.Name.Value ? model : model with { Name = model.Name with { Value = name } };
                models.Add(NameKey.From(name), new Contribution<ModelFacts>(origin ??= PageOrigin.From(page), facts));
            }
        }

        foreach (PageFacts page in pages.FindAll(static page => page.Source.MustMatch))
        {
            foreach (ModelFacts model in page.Models)
            {
                if (models.Contains(NameKey.From(model.Name.Value)))
                {
                    models.Add(NameKey.From(model.Name.Value), new Contribution<ModelFacts>(PageOrigin.From(page), model));
                }
            }
        }

        return models;
    }

    /// <summary>What types resolve to, by everything that names and links call it.</summary>
    public static ModelTable Table(KeyedContributions<ModelFacts> models, ModelScopes scopes, PrintedEnums printed, List<PageFacts> corrections)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var enums = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in models.Keys)
        {
            string name = NameOf(models[key]);
            names.Add(key, name);
            if (SchemaMerger.IsEnum(models[key], printed) is not null)
            {
                enums.Add(name);
            }
        }

        var ofPages = new Dictionary<PageKey, string>();
        foreach (string key in models.Keys)
        {
            AddOtherNames(models[key], names, ofPages);
        }

        foreach ((string path, string key, string name) in scopes.Renamed)
        {
            AddFirst(new PageKey(path, key), name, ofPages);
        }

        return new ModelTable(
            new EquatableMap<string, string>(names),
            new EquatableMap<PageKey, string>(ofPages),
            new EquatableSet(enums),
            new EquatableMap<string, TypeAlias>(AliasesOf(models)),
            new EquatableSet(new HashSet<string>(corrections.ConvertAll(static page => page.Path), StringComparer.Ordinal)));
    }

    /// <summary>What names stand for that are no models of their own on the page that names them best.</summary>
    private static Dictionary<string, TypeAlias> AliasesOf(KeyedContributions<ModelFacts> models)
    {
        var aliases = new Dictionary<string, TypeAlias>(StringComparer.Ordinal);
        foreach (string key in models.Keys)
        {
            Contribution<ModelFacts> named = models[key].Described(FactKind.Name)[0];
            if (named.Facts.Alias is { } alias)
            {
                aliases[named.Facts.Name.Value] = new TypeAlias(named.Facts.Name.Value, named.Page.Path, alias.Value);
            }
        }

        return aliases;
    }

    /// <summary>Where they say so.</summary>
    public static Dictionary<string, PageLocation> AliasPlacesOf(KeyedContributions<ModelFacts> models)
    {
        var places = new Dictionary<string, PageLocation>(StringComparer.Ordinal);
        foreach (string key in models.Keys)
        {
            Contribution<ModelFacts> named = models[key].Described(FactKind.Name)[0];
            if (named.Facts.Alias is { } alias)
            {
                places[named.Facts.Name.Value] = named.At(alias.Span);
            }
        }

        return places;
    }

    /// <summary>As the best page for names spells it.</summary>
    public static string NameOf(Contributions<ModelFacts> pages) => pages.Described(FactKind.Name)[0].Facts.Name.Value;

    /// <summary>
    /// A link may name an anchor of a page, the file of a page that describes one model alone, or its whole title, where the
    /// model's name is something else.
    /// </summary>
    private static void AddOtherNames(Contributions<ModelFacts> pages, Dictionary<string, string> names, Dictionary<PageKey, string> ofPages)
    {
        string name = NameOf(pages);
        foreach (Contribution<ModelFacts> page in pages.Described(FactKind.Name))
        {
            string? file = null;
            if (page.Facts.Anchor is { } anchor)
            {
                AddAnchor(anchor);
            }

            foreach (string other in page.Facts.OtherAnchors)
            {
                AddAnchor(other);
            }

            if (page.Page.OnlyModel is { } only)
            {
                AddFirst(FileKey(), name, names);
                if (only != name)
                {
                    AddFirst(NameKey.From(only), name, names);
                }
            }

            void AddAnchor(string anchor)
            {
                string key = TypeResolver.AnchorKey(anchor);
                AddFirst(new PageKey(page.Page.Path, key), name, ofPages);
                AddFirst(new PageKey(FileKey(), key), name, ofPages);
                AddFirst(key, name, names);
            }

            string FileKey() => file ??= NameKey.From(PageFileName.From(page.Page.Path));
        }
    }

    private static void AddFirst<TKey>(TKey key, string name, Dictionary<TKey, string> names)
    {
        if (!names.ContainsKey(key))
        {
            names.Add(key, name);
        }
    }
}
