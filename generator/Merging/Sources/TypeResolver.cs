using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Resolves the types of facts to types of the model: names and link targets become references to schemas.</summary>
internal sealed class TypeResolver
{
    public static readonly ApiType Any = new PrimitiveType(PrimitiveKind.Any);
    public static readonly ApiType Text = new PrimitiveType(PrimitiveKind.String);

    private const int MaxAliasDepth = 16;

    private readonly ModelTable _models;
    private readonly DiagnosticList _diagnostics;
    private readonly Dictionary<string, string> _withoutPage = new(StringComparer.Ordinal);
    private readonly HashSet<string> _linkedNowhere = new(StringComparer.Ordinal);
    private readonly List<UnknownModel> _unknown = [];
    private string? _alias;
    private int _aliasDepth;

    /// <param name="known">What other parts of the client call models that no page describes, by their keys.</param>
    public TypeResolver(ModelTable models, IReadOnlyDictionary<string, string> known, DiagnosticList diagnostics)
    {
        _models = models;
        _diagnostics = diagnostics;
        foreach (KeyValuePair<string, string> model in known)
        {
            _withoutPage.Add(model.Key, model.Value);
        }
    }

    /// <summary>Models that are named but have no page, in the order of their diagnostics.</summary>
    public EquatableArray<UnknownModel> Unknown => EquatableArray.From(_unknown);

    /// <summary>A model that its page shows to have properties.</summary>
    public bool IsObject(ApiType type) =>
        type is SchemaReference reference && !_models.Enums.Contains(reference.SchemaName) && !HasNoPage(type);

    /// <summary>A model of which nothing is known.</summary>
    public bool HasNoPage(ApiType type) => type is SchemaReference reference && _withoutPage.ContainsKey(NameKey.From(reference.SchemaName));

    /// <summary>One value, which may be an enum.</summary>
    public bool IsScalar(ApiType type) => type switch
    {
        PrimitiveType primitive => primitive.Kind is not (PrimitiveKind.Any or PrimitiveKind.Binary),
        SchemaReference reference => _models.Enums.Contains(reference.SchemaName),
        LiteralsType => true,
        _ => false,
    };

    /// <summary>A type that fits into a path: one value, or several separated by commas.</summary>
    public bool FitsIntoPath(ApiType type) => IsScalar(type is ListType list ? list.Item : type);

    /// <summary>The type, and what says so: the page, or the rule that has made it of what the page says.</summary>
    public Decided<ApiType> Decide(TypeFact fact, PageLocation location) => fact.InferredBy is { } rule
        ? Decided.Inferred(Resolve(fact, location), rule)
        : Decided.Stated(Resolve(fact, location), location);

    public ApiType Resolve(TypeFact fact, PageLocation location) => fact switch
    {
        PrimitiveTypeFact primitive => new PrimitiveType(primitive.Kind),
        NamedTypeFact named when AliasOf(named, location) is { } alias => ResolveAlias(alias),

        // Which part is not said: what the whole requires may be missing.
        NamedTypeFact { IsPartial: true } => new MapType(Any),
        NamedTypeFact { IsForeign: true } named when Find(named, location) is null => Any,
        NamedTypeFact { Otherwise: { } otherwise } named when Find(named, location) is null => ResolveOtherwise(named, otherwise, location),
        NamedTypeFact named => new SchemaReference(SchemaName(named, location)),
        ListTypeFact list => new ListType(Resolve(list.Item, location), list.HoldsNulls),
        MapTypeFact map => new MapType(Resolve(map.Value, location), map.HoldsNulls),
        LiteralsTypeFact literals => new LiteralsType(literals.Values),
        UnionTypeFact union => ResolveUnion(union, location),
        _ => throw new InvalidOperationException($"A type fact of an unknown kind: {fact.GetType()}."),
    };

    /// <summary>A union is its options' common type; options that differ leave only "any JSON value".</summary>
    private ApiType ResolveUnion(UnionTypeFact union, PageLocation location)
    {
        ApiType? common = null;
        foreach (TypeFact option in union.Options)
        {
            ApiType resolved = Resolve(option, location);
            if (common is not null && !common.Equals(resolved))
            {
                return Any;
            }

            common = resolved;
        }

        return common ?? Any;
    }

    /// <summary>The key of a model that links reach by an anchor.</summary>
    public static string AnchorKey(string anchor) => $"#{NameKey.From(anchor.Substring(anchor.LastIndexOf('/') + 1))}";

    private TypeAlias? AliasOf(NamedTypeFact named, PageLocation location) =>
        _models.Aliases.Count > 0 && Find(named, location) is { } name && _models.Aliases.TryGet(name, out TypeAlias alias) ? alias : null;

    /// <summary>Names that stand for each other stand for anything.</summary>
    private ApiType ResolveAlias(TypeAlias alias)
    {
        if (_aliasDepth >= MaxAliasDepth)
        {
            return Any;
        }

        string? outer = _alias;
        _alias = alias.Name;
        _aliasDepth++;
        ApiType type = Resolve(alias.Type, new PageLocation(alias.Path, default));
        _aliasDepth--;
        _alias = outer;
        return type;
    }

    /// <summary>The model that a page describes: by an anchor of its page, its name, or the page; null where none does.</summary>
    private string? Find(NamedTypeFact named, PageLocation location) =>
        named.Anchor is { } anchor
            ? ByPage(named, anchor, location) ?? ByName(named, location) ?? Known(AnchorKey(anchor))
            : ByName(named, location) ?? (named.LinkTarget is { } target ? Known(NameKey.From(PageFileName.WithoutNumber(target))) : null);

    private string? ByPage(NamedTypeFact named, string anchor, PageLocation location) =>
        OfPage(named.LinkTarget is { } target ? NameKey.From(target) : location.Path, AnchorKey(anchor));

    private string? ByName(NamedTypeFact named, PageLocation location)
    {
        string key = NameKey.From(named.Name);
        return OfPage(location.Path, key) ?? Known(key);
    }

    private string? OfPage(string page, string key) => _models.OfPages.TryGet(new PageKey(page, key), out string name) ? name : null;

    private string? Known(string key) => _models.Names.TryGet(key, out string name) ? name : null;

    private ApiType ResolveOtherwise(NamedTypeFact named, TypeFact otherwise, PageLocation location)
    {
        string key = NameKey.From(named.Name);
        if (_linkedNowhere.Add(key))
        {
            Report(key, named.Name, isOpen: false, location, "It has the type beside its name. Add the model's page to get typed properties.");
        }

        return Resolve(otherwise, location);
    }

    private string SchemaName(NamedTypeFact named, PageLocation location)
    {
        string key = NameKey.From(named.Name);
        if ((Find(named, location) ?? (_withoutPage.TryGetValue(key, out string? known) ? known : null)) is { } name)
        {
            return name;
        }

        _withoutPage.Add(key, named.Name);
        Report(key, named.Name, isOpen: true, location, "It becomes an open model with its properties in AdditionalProperties. Add the model's page to get typed properties.");
        return named.Name;
    }

    /// <summary>Who corrects docs chooses the words: a model that is not there is a misspelled one.</summary>
    private void Report(string key, string name, bool isOpen, PageLocation location, string outcome)
    {
        _unknown.Add(new UnknownModel(key, name, isOpen, _alias, _diagnostics.Count));
        _diagnostics.Add(
            _models.Corrections.Contains(location.Path) ? Catalog.CorrectionMatchesNothing : Catalog.ModelWithoutPage,
            location,
            $"No page describes the model '{name}'. {outcome}");
    }
}
