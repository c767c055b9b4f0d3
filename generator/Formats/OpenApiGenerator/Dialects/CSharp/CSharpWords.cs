using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.CSharp;

/// <summary>The words of C# pages.</summary>
internal static class CSharpWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["string"] = new(PrimitiveKind.String),
        ["char"] = new(PrimitiveKind.String),
        ["Guid"] = new(PrimitiveKind.String),
        ["Uri"] = new(PrimitiveKind.String),
        ["int"] = new(PrimitiveKind.Integer),
        ["long"] = new(PrimitiveKind.Integer),
        ["short"] = new(PrimitiveKind.Integer),
        ["uint"] = new(PrimitiveKind.Integer),
        ["ulong"] = new(PrimitiveKind.Integer),
        ["float"] = new(PrimitiveKind.Number),
        ["double"] = new(PrimitiveKind.Number),
        ["decimal"] = new(PrimitiveKind.Number),
        ["bool"] = new(PrimitiveKind.Boolean),
        ["DateTime"] = new(PrimitiveKind.DateTime),
        ["DateTimeOffset"] = new(PrimitiveKind.DateTime),
        ["DateOnly"] = new(PrimitiveKind.Date),
        ["byte"] = new(PrimitiveKind.Binary),
        ["FileParameter"] = new(PrimitiveKind.Binary),
        ["Stream"] = new(PrimitiveKind.Binary, isCommonName: true),
        ["object"] = new(PrimitiveKind.Any),
        ["Object"] = new(PrimitiveKind.Any),
        ["List"] = new(TypeWordKind.List),
        ["IList"] = new(TypeWordKind.List),
        ["Collection"] = new(TypeWordKind.List),
        ["ICollection"] = new(TypeWordKind.List),
        ["IEnumerable"] = new(TypeWordKind.List),
        ["HashSet"] = new(TypeWordKind.List),
        ["Dictionary"] = new(TypeWordKind.Map),
        ["IDictionary"] = new(TypeWordKind.Map),
        ["Nullable"] = new(TypeWordKind.Wrapper),
        ["Option"] = new(TypeWordKind.Wrapper),
        ["null"] = new(TypeWordKind.Null),
    };
}
