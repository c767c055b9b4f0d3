using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>
/// Words that the generators of other dialects escape, in lower case: keywords of their languages and names that their code
/// uses itself. Seen: <c>r#type</c> (Rust), <c>_object</c> (Java), <c>VarVersion</c> and <c>var_client</c> (C#), <c>set_</c>
/// (Dart), <c>type_</c> (Go), <c>_end</c> (Ruby).
/// </summary>
internal static class EscapedWords
{
    private const string Raw = "r#";
    private const string Var = "var";

    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "abstract", "action", "alias", "all", "and", "api", "apiclient", "apiexception", "apiresponse", "as", "assert", "async", "await",
        "base", "begin", "bool", "boolean", "break", "byte", "case", "catch", "chan", "char", "class", "client", "configuration", "const",
        "continue", "convenience", "covariant", "decimal", "def", "default", "defer", "deferred", "delegate", "delete", "deprecated", "do",
        "double", "dynamic", "else", "elseif", "elsif", "end", "ensure", "enum", "environment", "eval", "event", "exit", "explicit", "export",
        "extends", "extension", "external", "fallthrough", "false", "file", "final", "finally", "fixed", "float", "fn", "for", "foreach",
        "from", "func", "function", "future", "get", "go", "goto", "hide", "if", "impl", "implements", "implicit", "import", "in", "init",
        "inout", "instanceof", "int", "interface", "internal", "is", "lateinit", "lazy", "let", "library", "list", "lock", "long", "loop",
        "map", "match", "mixin", "mod", "module", "move", "mut", "mutating", "namespace", "native", "new", "next", "nil", "none", "not",
        "null", "object", "offsetdatetime", "on", "open", "operator", "option", "options", "or", "out", "override", "package", "params",
        "part", "print", "private", "property", "protected", "protocol", "public", "pub", "range", "readonly", "redo", "ref", "required",
        "rescue", "rethrow", "retry", "return", "sbyte", "sealed", "select", "self", "set", "short", "show", "sizeof", "stackalloc",
        "static", "stream", "strictfp", "string", "stringutil", "struct", "subscript", "super", "switch", "synchronized", "task", "then",
        "this", "throw", "throws", "trait", "transient", "true", "try", "type", "typedef", "typealias", "typeof", "uint", "ulong",
        "unchecked", "undef", "unless", "unowned", "unsafe", "until", "use", "ushort", "using", "val", "value", "var", "version", "virtual",
        "void", "volatile", "weak", "when", "where", "while", "with", "yield",
    };

    public static string Undo(string name)
    {
        string? rest = name.StartsWith(Raw, StringComparison.Ordinal) ? name.Substring(Raw.Length)
            : name.Length > 1 && name[0] == '_' ? name.Substring(1)
            : name.Length > 1 && name[name.Length - 1] == '_' ? name.Substring(0, name.Length - 1)
            : name.StartsWith(Var, StringComparison.OrdinalIgnoreCase) ? WithoutVar(name)
            : null;
        return rest is not null && (s_reserved.Contains(rest) || (name[0] == '_' && char.IsDigit(rest[0]))) ? rest : name;
    }

    /// <summary><c>var_client</c> → <c>client</c>, <c>varClient</c> → <c>client</c>, <c>VarVersion</c> → <c>Version</c>.</summary>
    private static string? WithoutVar(string name)
    {
        string rest = name.Substring(Var.Length);
        return rest.Length > 1 && rest[0] == '_' ? rest.Substring(1)
            : rest.Length > 0 && char.IsUpper(rest[0]) ? (char.IsUpper(name[0]) ? rest[0] : char.ToLowerInvariant(rest[0])) + rest.Substring(1)
            : null;
    }
}
