using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>OpenAPI Generator's <c>typescript</c> on docs sites, <c>typescript-axios</c> on GitHub.</summary>
internal sealed class TypeScriptWriter(Style style, Presentation presentation) : DialectWriter(style, presentation)
{
    private static readonly HashSet<string> s_reserved =
        ["from", "class", "in", "import", "public", "default", "package", "short", "function", "return", "delete", "private", "new", "this"];

    public override string Name => "TypeScript";

    public override bool RepeatsSummary => false;

    public override bool HasAuthorization => Presentation.IsComplete;

    public override IReadOnlyList<string> PropertyTitles => Presentation.IsComplete ? ["Name", "Type", "Description", "Notes"] : ["Name", "Type"];

    public override string OperationName(string name) => Recasing.ToCamel(name);

    public override string Recased(string name) => Recasing.ToCamel(name);

    public override string Printed(string name) =>
        Recased(name) is var recased && (s_reserved.Contains(recased) || char.IsDigit(recased[0])) ? "_" + recased : recased;

    /// <summary>Bodies are strong, others bracketed; the values of an enum are listed a second time as an array.</summary>
    public override string ParameterType(ApiType type, bool isBody)
    {
        string code = Presentation.Type(Code(type));
        return type is LiteralsType literals
            ? $"[**{Quoted(literals, " | ")}**]**{Presentation.Type("Array<")}{Quoted(literals, " &#124; ")}{Presentation.Type(">")}**"
            : isBody || type is not PrimitiveType ? $"**{code}**" : $"[**{code}**]";
    }

    public override string ParameterNotes(bool isRequired, bool isBody) => isBody ? "" : isRequired ? "defaults to undefined" : "(optional) defaults to undefined";

    public override IReadOnlyList<string> PropertyCells(Property property)
    {
        ApiType type = Said(property.Type);
        string[] cells = [$"**{Printed(property.WireName)}**", Linked(type, isFromApi: false)];
        return Presentation.IsComplete
            ? [.. cells, Presentation.Cell(property.Description), (property.IsRequired ? "" : "[optional] ") + "[default to undefined]"]
            : cells;
    }

    public override string ReturnType(ApiType type) => Linked(type, isFromApi: true);

    public override IEnumerable<string> Example(string package) =>
        ["```typescript", "import { readFileSync } from 'fs'", $"import * as Client from '{package}'", "", "const x = a | b", "```", ""];

    protected override string Code(ApiType type) => type switch
    {
        PrimitiveType primitive => Primitive(primitive.Kind),
        SchemaReference reference => reference.SchemaName,
        ListType list => $"Array<{Code(list.Item)}>",
        MapType map => $"{{ [key: string]: {Code(map.Value)}; }}",
        LiteralsType literals => string.Join(" | ", literals.Values.Select(value => $"'{value}'")),
        _ => "any",
    };

    /// <summary>Model pages have no literals.</summary>
    private static ApiType Said(ApiType type) => type is LiteralsType ? new PrimitiveType(PrimitiveKind.String) : type;

    private static string Quoted(LiteralsType literals, string separator) =>
        string.Join(separator, literals.Values.Select(value => $"&#39;{value.Replace("&", "&amp;", StringComparison.Ordinal)}&#39;"));

    private static string Primitive(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.String or PrimitiveKind.DecimalText => "string",
        PrimitiveKind.Integer or PrimitiveKind.Number => "number",
        PrimitiveKind.Boolean => "boolean",
        PrimitiveKind.DateTime or PrimitiveKind.Date => "Date",
        PrimitiveKind.Binary => "File",
        _ => "any",
    };
}
