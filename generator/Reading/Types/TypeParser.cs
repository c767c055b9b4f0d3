using System.Collections.Generic;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Types;

/// <summary>
/// Reads a type. One grammar serves all dialects — names with arguments in any bracket, <c>T[]</c>, <c>{ [key: string]: T; }</c>,
/// <c>A | B</c>, quoted literals — because they differ in words, not in shape.
/// </summary>
internal sealed class TypeParser
{
    // A type this deep is no type; the parser calls itself per level.
    private const int DeepestNesting = 64;

    private static readonly char[] s_separators = ['.', ':', '\\'];
    private static readonly PrimitiveTypeFact s_any = new(PrimitiveKind.Any);

    private readonly TypeTokens _tokens;
    private readonly IReadOnlyDictionary<string, TypeWord> _words;
    private readonly string? _link;
    private readonly Dictionary<string, string>? _links;
    private int _depth;

    private TypeParser(string text, IReadOnlyDictionary<string, TypeWord> words, string? link, Dictionary<string, string>? links)
    {
        _tokens = new TypeTokens(text);
        _words = words;
        _link = link;
        _links = links;
    }

    /// <summary>The type, or null where the text is none.</summary>
    /// <param name="link">The page that the type links to; it belongs to the model that is named so, or to the only one named.</param>
    /// <param name="links">The pages that single names of the type link to.</param>
    public static TypeFact? Parse(string text, IReadOnlyDictionary<string, TypeWord> words, string? link, Dictionary<string, string>? links)
    {
        TypeParser parser = new(text, words, link, links);
        if (parser.Options(',') is not { } type || !parser._tokens.AtEnd)
        {
            return null;
        }

        return link is null ? Value(type) : TypeLinks.Attach(Value(type), link);
    }

    /// <summary>One or more types between separators; the absence of a value is no option.</summary>
    private TypeFact? Options(char otherSeparator)
    {
        if (++_depth > DeepestNesting)
        {
            return null;
        }

        List<TypeFact> options = [];
        bool isNullOnly = true;
        _tokens.Take('|');
        do
        {
            if (otherSeparator != '\0' && _tokens.Peek is ')' or ']' or '>')
            {
                // A comma before the closing bracket, as in Python's (str,).
                break;
            }

            if (Single() is not { } option)
            {
                return null;
            }

            if (!ReferenceEquals(option, NullType.Instance))
            {
                isNullOnly = false;
                options.Add(option);
            }
        }
        while (_tokens.Take('|') || (otherSeparator != '\0' && _tokens.Take(otherSeparator)));

        _depth--;
        return isNullOnly ? NullType.Instance : TypeUnion.Of(options);
    }

    private TypeFact? Single()
    {
        // Go's pointers: *string, "Pointer to string".
        _tokens.Take('*');
        _tokens.Take("Pointer to ");
        _tokens.Take('*');
        TypeFact? type = _tokens.Peek switch
        {
            '\'' or '"' => Literal(),
            '{' => Map(),
            '[' => PrefixList(),
            '(' => Group(),
            >= '0' and <= '9' or '-' => Number(),
            _ => Named(),
        };

        while (type is not null && _tokens.Take("[]"))
        {
            // Never given back: a suffix makes a type one level deeper for good.
            type = ++_depth > DeepestNesting ? null : new ListTypeFact(Value(type));
        }

        _tokens.Take('?');
        return type;
    }

    private LiteralsTypeFact? Literal() =>
        _tokens.TakeQuoted() is { } value ? new LiteralsTypeFact(EquatableArray<string>.From([value])) : null;

    private PrimitiveTypeFact? Number() => _tokens.TakeNumber() ? new PrimitiveTypeFact(PrimitiveKind.Number) : null;

    private TypeFact? Group()
    {
        _tokens.Take('(');
        TypeFact? type = Options(',');
        return _tokens.Take(')') ? type : null;
    }

    /// <summary><c>[str]</c>, as the python-prior generator writes lists, and Go's <c>[]string</c>.</summary>
    private TypeFact? PrefixList()
    {
        if (_tokens.Take("[]"))
        {
            return ++_depth <= DeepestNesting && Single() is { } itemBehind ? new ListTypeFact(Value(itemBehind)) : null;
        }

        _tokens.Take('[');
        if (Options(',') is not { } item)
        {
            return null;
        }

        // Swift's maps: [String: Int].
        if (_tokens.Take(':'))
        {
            return Options('\0') is { } value && _tokens.Take(']') ? new MapTypeFact(Value(value)) : null;
        }

        return _tokens.Take(']') ? new ListTypeFact(Value(item)) : null;
    }

    /// <summary><c>{ [key: string]: T; }</c>, python-prior's <c>{str: (T,)}</c>; an inline object of other members is any value.</summary>
    private TypeFact? Map()
    {
        int start = _tokens.Position;
        int depth = _depth;
        _tokens.Take('{');
        bool hasKey = _tokens.Take('[')
            ? _tokens.TakeName() is not null && _tokens.Take(':') && _tokens.TakeName() is not null && _tokens.Take(']')
            : _tokens.TakeName() is "str" or "string" or "String";
        if (hasKey && _tokens.Take(':') && Options('\0') is { } value)
        {
            _tokens.Take(';');
            if (_tokens.Take('}'))
            {
                return new MapTypeFact(Value(value));
            }
        }

        _depth = depth;
        _tokens.Position = start;
        return _tokens.SkipBraces() ? s_any : null;
    }

    private TypeFact? Named()
    {
        if (_tokens.TakeName() is not { } name)
        {
            return null;
        }

        if (!_words.TryGetValue(name, out TypeWord? word))
        {
            name = LastPart(name);
            _words.TryGetValue(name, out word);
        }

        List<TypeFact>? arguments = _tokens.IsBracket && !_tokens.IsNext("[]") ? Arguments() : [];
        if (arguments is null)
        {
            return null;
        }

        // Go's interface{}.
        _tokens.Take("{}");

        // A generic model such as Page<Plant>: the page that describes it is named after the model alone.
        string? link = LinkOf(name);
        bool isModel = word is null || (arguments.Count == 0 && IsModelName(word, link));
        return isModel ? new NamedTypeFact(name, link) : Apply(word!, WithElement(word!, arguments));
    }

    /// <summary>Models may be called File, List or Task: a link to a page of that name tells, and a wrapper around nothing is none.</summary>
    private static bool IsModelName(TypeWord word, string? link) => word.Kind switch
    {
        TypeWordKind.Primitive => word.IsCommonName && link is not null,
        TypeWordKind.Null => false,
        TypeWordKind.Wrapper or TypeWordKind.Union => true,
        _ => link is not null,
    };

    private string? LinkOf(string name) =>
        name == _link ? _link : _links is not null && _links.TryGetValue(name, out string? page) ? page : null;

    /// <summary>Go writes a map's values behind its bracket: <c>map[string]Plant</c>.</summary>
    private List<TypeFact> WithElement(TypeWord word, List<TypeFact> arguments)
    {
        bool hasElement = word.Kind == TypeWordKind.Map && arguments.Count == 1 && !_tokens.AtEnd && _tokens.Peek is not (',' or '|' or ')' or ']' or '>' or '?' or ';');
        if (hasElement && ++_depth <= DeepestNesting && Single() is { } element)
        {
            arguments.Add(element);
        }

        return arguments;
    }

    private List<TypeFact>? Arguments()
    {
        char close = _tokens.TakeOpening();
        List<TypeFact> arguments = [];
        do
        {
            // Tuple[int, ...]: any number of the same.
            if (_tokens.Take("..."))
            {
                continue;
            }

            if (Options('\0') is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }
        while (_tokens.Take(','));
        return _tokens.Take(close) ? arguments : null;
    }

    private static TypeFact? Apply(TypeWord word, List<TypeFact> arguments)
    {
        TypeFact? last = arguments.Count == 0 ? null : arguments[arguments.Count - 1];
        return word.Kind switch
        {
            // Rust's DateTime<Utc>, integer(int64): the argument says nothing that we tell apart.
            TypeWordKind.Primitive => new PrimitiveTypeFact(word.Primitive),
            TypeWordKind.List => new ListTypeFact(arguments.Count == 0 ? s_any : Value(TypeUnion.Of(arguments))),
            TypeWordKind.Array => arguments.Count == 2 ? new MapTypeFact(Value(arguments[1])) : new ListTypeFact(Value(last ?? s_any)),
            TypeWordKind.Map => new MapTypeFact(Value(last ?? s_any)),
            TypeWordKind.Wrapper => arguments.Count == 0 ? null : arguments[0],
            TypeWordKind.Union => arguments.Count == 0 ? null : TypeUnion.Of(arguments),
            _ => NullType.Instance,
        };
    }

    private static TypeFact Value(TypeFact type) => ReferenceEquals(type, NullType.Instance) ? s_any : type;

    private static string LastPart(string name) => name.Substring(name.LastIndexOfAny(s_separators) + 1);
}
