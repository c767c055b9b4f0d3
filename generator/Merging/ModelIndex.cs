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

        foreach (string key in models.Keys)
        {
            AddOtherNames(models[key], names);
        }

        foreach ((string path, string key, string name) in scopes.Renamed)
        {
            AddFirst(TypeResolver.PageKey(path, key), name, names);
        }

        return new ModelTable(
            new EquatableMap<string>(names),
            new EquatableSet(enums),
            new EquatableMap<TypeAlias>(AliasesOf(models)),
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
    private static void AddOtherNames(Contributions<ModelFacts> pages, Dictionary<string, string> names)
    {
        string name = NameOf(pages);
        foreach (Contribution<ModelFacts> page in pages.Described(FactKind.Name))
        {
            string file = PageFileName.From(page.Page.Path);
            if (page.Facts.Anchor is { } anchor)
            {
                AddFirst(TypeResolver.OwnAnchorKey(page.Page.Path, anchor), name, names);
                AddFirst(TypeResolver.AnchorKey(file, anchor), name, names);
                AddFirst(TypeResolver.AnchorKey(anchor), name, names);
            }

            foreach (string other in page.Facts.OtherAnchors)
            {
                AddFirst(TypeResolver.OwnAnchorKey(page.Page.Path, other), name, names);
                AddFirst(TypeResolver.AnchorKey(file, other), name, names);
                AddFirst(TypeResolver.AnchorKey(other), name, names);
            }

            if (page.Page.OnlyModel is { } only)
            {
                string key = NameKey.From(file);
                AddFirst(key, name, names);
                AddFirst(file == only ? key : NameKey.From(only), name, names);
            }
        }
    }

    private static void AddFirst(string key, string name, Dictionary<string, string> names)
    {
        if (!names.ContainsKey(key))
        {
            names.Add(key, name);
        }
    }
}
