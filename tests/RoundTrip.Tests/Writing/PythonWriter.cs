using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>OpenAPI Generator's <c>python</c>.</summary>
internal sealed class PythonWriter(Style style, Presentation presentation) : DialectWriter(style, presentation)
{
    private static readonly HashSet<string> s_reserved =
        ["from", "class", "schema", "in", "import", "date", "json", "is", "return", "and", "as", "if", "not", "or", "base64", "float"];

    public override string Name => "Python";

    public override bool RepeatsSummary => true;

    public override bool HasAuthorization => true;

    public override IReadOnlyList<string> PropertyTitles => ["Name", "Type", "Description", "Notes"];

    public override string OperationName(string name) => name;

    public override string Recased(string name) => Recasing.ToSnake(name);

    public override string Printed(string name) => Escaped(Recased(name));

    public override string ParameterType(ApiType type, bool isBody) => Linked(type, isFromApi: true);

    public override string ParameterNotes(bool isRequired, bool isBody) => isRequired ? "" : "[optional] ";

    public override IReadOnlyList<string> PropertyCells(Property property) =>
    [
        $"**{Printed(property.WireName)}**",
        Linked(property.Type, isFromApi: false),
        Presentation.Cell(property.Description),
        property.IsRequired ? "" : "[optional] ",
    ];

    public override string ReturnType(ApiType type) => Linked(type, isFromApi: true);

    public override IEnumerable<string> Example(string package) =>
        ["```python", "import time", $"import {package}", "from pprint import pprint", "", "# | not | a | table |", "```", ""];

    protected override string Code(ApiType type) => type switch
    {
        PrimitiveType primitive => Primitive(primitive.Kind),
        SchemaReference reference => reference.SchemaName,
        ListType list => Style.IsOld ? $"list[{Code(list.Item)}]" : $"List[{Code(list.Item)}]",
        MapType map => Style.IsOld ? $"dict(str, {Code(map.Value)})" : $"Dict[str, {Code(map.Value)}]",
        _ => "str",
    };

    private static string Primitive(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.String => "str",
        PrimitiveKind.Integer => "int",
        PrimitiveKind.Number => "float",
        PrimitiveKind.DecimalText => "decimal.Decimal",
        PrimitiveKind.Boolean => "bool",
        PrimitiveKind.DateTime => "datetime",
        PrimitiveKind.Date => "date",
        PrimitiveKind.Binary => "bytearray",
        _ => "object",
    };

    private string Escaped(string name) => s_reserved.Contains(name) || char.IsDigit(name[0]) ? (Style.IsOld ? "_" : "var_") + name : name;
}
