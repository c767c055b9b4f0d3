using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>
/// Reads a type. One grammar serves all dialects — names with arguments in any bracket, <c>T[]</c>, <c>{ [key: string]: T; }</c>,
/// <c>A | B</c>, quoted literals — because they differ in words, not in shape.
/// </summary>
internal sealed partial class TypeParser
{
    // A type this deep is no type; the parser calls itself per level.
    private const int DeepestNesting = 64;

    private readonly TypeTokens _tokens;
    private readonly TypeScope _scope;
    private int _depth;

    private TypeParser(string text, TypeScope scope)
    {
        _tokens = new TypeTokens(text);
        _scope = scope;
    }

    /// <summary>The type, or null where the text is none.</summary>
    public static TypeFact? Parse(string text, TypeScope scope)
    {
        TypeParser parser = new(text, scope);
        if (parser.Options(',') is not { } type || !parser._tokens.AtEnd)
        {
            return null;
        }

        type = TypeInterpreter.Value(type);
        return scope.Link is null ? type : TypeLinks.Attach(type, scope.Link);
    }

    /// <summary>One or more types between separators; the absence of a value is no option.</summary>
    private TypeFact? Options(char otherSeparator)
    {
        if (++_depth > DeepestNesting)
        {
            return null;
        }

        List<TypeFact> options = [];
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

            options.Add(option);
        }
        while (_tokens.Take('|') || (otherSeparator != '\0' && _tokens.Take(otherSeparator)));

        _depth--;
        return TypeUnion.From(options);
    }

    private TypeFact? Single()
    {
        // Go's pointers: *string, "Pointer to string", and of old "optional.Interface of string".
        _tokens.Take('*');
        _tokens.Take("optional.Interface of ");
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
            type = ++_depth > DeepestNesting ? null : TypeInterpreter.ArrayOf(type);
        }

        // PowerShell says behind a model what holds it.
        _tokens.Take("(PSCustomObject)");
        return _tokens.Take('?') && type is not null ? NullableType.From(type) : type;
    }

    private LiteralsTypeFact? Literal() =>
        _tokens.TakeQuoted() is { } value ? new LiteralsTypeFact([value]) : null;

    private PrimitiveTypeFact? Number() => _tokens.TakeNumber() ? new PrimitiveTypeFact(PrimitiveKind.Number) : null;

    private TypeFact? Named()
    {
        if (_tokens.TakeName() is not { } name)
        {
            return null;
        }

        TypeWord? word = _scope.Find(ref name);

        List<TypeFact>? arguments = _tokens.IsBracket && !_tokens.IsNext("[]") ? Arguments() : [];
        if (arguments is null)
        {
            return null;
        }

        // Go's interface{}.
        _tokens.Take("{}");

        // A generic model such as Page<Plant>: the page that describes it is named after the model alone.
        string? link = _scope.LinkOf(name);
        bool isModel = word is null || (arguments.Count == 0 && TypeInterpreter.IsModelName(word, link));
        return isModel ? new NamedTypeFact(name, link) : TypeInterpreter.Apply(word!, WithElement(word!, arguments));
    }

    /// <summary>Pages that print <c>[**List**](Plant.md)</c> name the items by the link alone.</summary>
    private List<TypeFact> LinkedItem(TypeWord word)
    {
        if (word.Kind is not (TypeWordKind.List or TypeWordKind.Map) || _scope.Link is not { } page)
        {
            return [];
        }

        return [_scope.Words.TryGetValue(page, out TypeWord? item) ? TypeInterpreter.Apply(item, []) ?? TypeInterpreter.Any : new NamedTypeFact(page, page)];
    }

    /// <summary>Go writes a map's values behind its bracket: <c>map[string]Plant</c>.</summary>
    private List<TypeFact> WithElement(TypeWord word, List<TypeFact> arguments)
    {
        if (arguments.Count == 0)
        {
            return LinkedItem(word);
        }

        bool isMap = word.Kind == TypeWordKind.Map && arguments.Count == 1;
        bool hasElement = isMap && !_tokens.AtEnd && _tokens.Peek is not (',' or '|' or ')' or ']' or '>' or '?' or ';');
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
}
