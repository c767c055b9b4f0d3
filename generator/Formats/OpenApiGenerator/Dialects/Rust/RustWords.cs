using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Rust;

/// <summary>The words of Rust pages.</summary>
internal static class RustWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["String"] = new(PrimitiveKind.String),
        ["Uuid"] = new(PrimitiveKind.String),
        ["i8"] = new(PrimitiveKind.Integer),
        ["i16"] = new(PrimitiveKind.Integer),
        ["i32"] = new(PrimitiveKind.Integer),
        ["i64"] = new(PrimitiveKind.Integer),
        ["u8"] = new(PrimitiveKind.Integer),
        ["u16"] = new(PrimitiveKind.Integer),
        ["u32"] = new(PrimitiveKind.Integer),
        ["u64"] = new(PrimitiveKind.Integer),
        ["isize"] = new(PrimitiveKind.Integer),
        ["usize"] = new(PrimitiveKind.Integer),
        ["f32"] = new(PrimitiveKind.Number),
        ["f64"] = new(PrimitiveKind.Number),
        ["bool"] = new(PrimitiveKind.Boolean),
        ["DateTime"] = new(PrimitiveKind.DateTime),
        ["NaiveDate"] = new(PrimitiveKind.Date),
        ["PathBuf"] = new(PrimitiveKind.Binary),
        ["serde_json::Value"] = new(PrimitiveKind.Any),
        ["Vec"] = new(TypeWordKind.List),
        ["HashSet"] = new(TypeWordKind.List),
        ["HashMap"] = new(TypeWordKind.Map),
        ["BTreeMap"] = new(TypeWordKind.Map),
        ["Option"] = new(TypeWordKind.Nullable),
        ["Box"] = new(TypeWordKind.Wrapper),
    };

    /// <summary>What the generator escapes: the keywords of Rust that may be written raw.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "false",
            "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
            "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
            "while", "yield",
        },
        "r#");
}
