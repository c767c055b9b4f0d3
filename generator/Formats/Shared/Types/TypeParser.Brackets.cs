using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>What begins with a bracket.</summary>
internal sealed partial class TypeParser
{
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
            return ++_depth <= DeepestNesting && Single() is { } itemBehind ? TypeInterpreter.ArrayOf(itemBehind) : null;
        }

        _tokens.Take('[');
        if (Options(',') is not { } item)
        {
            return null;
        }

        // Swift's maps: [String: Int].
        if (_tokens.Take(':'))
        {
            return Options('\0') is { } value && _tokens.Take(']') ? TypeInterpreter.MapOf(value) : null;
        }

        return _tokens.Take(']') ? TypeInterpreter.ListOf(item) : null;
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
                return TypeInterpreter.MapOf(value);
            }
        }

        _depth = depth;
        _tokens.Position = start;
        return _tokens.SkipBraces() ? TypeInterpreter.Any : null;
    }
}
