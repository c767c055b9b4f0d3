using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the method that turns an operation's arguments into a request, and the field that keeps the operation's descriptor.</summary>
internal static class RequestEmitter
{
    /// <summary>The call of that method.</summary>
    public static string Call(NamedOperation operation) => $"{operation.Name}Request({OperationSignature.Arguments(operation)})";

    public static void Write(SourceWriter writer, NamedOperation operation)
    {
        writer.Lines($"private static global::PiecesGen.ApiOperation? {FieldOf(operation)};");
        writer.Blank();
        writer.Open($"private static global::PiecesGen.Http.ApiRequest {operation.Name}Request({OperationSignature.RequestParameters(operation)})");
        WriteUri(writer, operation);
        WriteFields(writer, operation, ParameterLocation.Query, "requestUri.AppendQuery");
        if (Has(operation, ParameterLocation.Form))
        {
            WriteForm(writer, operation);
        }

        bool hasHeaders = Has(operation, ParameterLocation.Header) || Has(operation, ParameterLocation.Cookie);
        if (hasHeaders)
        {
            writer.Lines("var headers = new global::PiecesGen.Http.RequestHeaders();");
            HeaderEmitter.Write(writer, operation);
        }

        string headers = hasHeaders ? ", headers: headers" : "";
        writer.Lines("return new global::PiecesGen.Http.ApiRequest(");
        writer.Indented(() =>
        {
            writer.Lines($"{FieldOf(operation)} ??= {OperationEmitter.Descriptor(operation)},");
            writer.Lines($"requestUri.ToString(){ContentArgument(operation)}{headers});");
        });
        writer.Close();
    }

    /// <summary>Two threads may both make the descriptor: whichever stays says the same.</summary>
    private static string FieldOf(NamedOperation operation) => $"s_{char.ToLowerInvariant(operation.Name[0])}{operation.Name.Substring(1)}";

    private static void WriteUri(SourceWriter writer, NamedOperation operation)
    {
        string template = operation.Operation.UrlTemplate;
        int open = NextVariable(template, 0, operation);
        string start = open < 0 ? template : template.Substring(0, open);
        writer.Lines($"var requestUri = new global::PiecesGen.Http.QueryBuilder({Literal.Text(start)});");
        while (open >= 0)
        {
            int close = template.IndexOf('}', open);
            NamedParameter parameter = PathParameter(operation, template.Substring(open + 1, close - open - 1))!;
            writer.Lines($"requestUri.AppendPath({Literal.Text(parameter.Name.TrimStart('@'))}, {TextValue(parameter)});");
            open = NextVariable(template, close, operation);
            string literal = open < 0 ? template.Substring(close + 1) : template.Substring(close + 1, open - close - 1);
            if (literal.Length > 0)
            {
                writer.Lines($"requestUri.AppendLiteral({Literal.Text(literal)});");
            }
        }
    }

    /// <summary>The next brace that opens a variable we have; other braces are text.</summary>
    private static int NextVariable(string template, int from, NamedOperation operation)
    {
        int open = template.IndexOf('{', from);
        while (open >= 0)
        {
            int close = template.IndexOf('}', open);
            if (close < 0)
            {
                return -1;
            }

            if (PathParameter(operation, template.Substring(open + 1, close - open - 1)) is not null)
            {
                return open;
            }

            open = template.IndexOf('{', open + 1);
        }

        return -1;
    }

    private static NamedParameter? PathParameter(NamedOperation operation, string variable) =>
        operation.Parameters.Find(parameter => parameter.Location == ParameterLocation.Path && parameter.WireName == variable);

    /// <summary>Query parameters and form fields are encoded alike.</summary>
    private static void WriteFields(SourceWriter writer, NamedOperation operation, ParameterLocation location, string append)
    {
        foreach (NamedParameter parameter in operation.Parameters)
        {
            if (parameter.Location == location)
            {
                WriteField(writer, parameter, append);
            }
        }
    }

    private static void WriteForm(SourceWriter writer, NamedOperation operation)
    {
        if (operation.Operation.IsMultipart)
        {
            writer.Lines("var form = new global::PiecesGen.Http.MultipartFormBuilder();");
            MultipartEmitter.Write(writer, operation);
            return;
        }

        writer.Lines("var form = new global::PiecesGen.Http.FormBuilder();");
        WriteFields(writer, operation, ParameterLocation.Form, "form.Append");
    }

    private static void WriteField(SourceWriter writer, NamedParameter parameter, string append)
    {
        string name = Literal.Text(parameter.WireName);
        if (StyleOf(parameter) is { } style)
        {
            WriteJson(writer, parameter, append, $", global::PiecesGen.Http.QueryStyle.{style}");
            return;
        }

        if (TextValue(parameter) is { } value)
        {
            writer.Lines($"{append}({name}, {value});");
            return;
        }

        WriteJson(writer, parameter, append);
    }

    /// <summary>The style of a list or object that is not written as its kind mostly is.</summary>
    private static ParameterStyle? StyleOf(NamedParameter parameter) => parameter switch
    {
        { Type.Shape: ValueShape.List, Style: ParameterStyle.Multi } => null,
        { Type.Shape: ValueShape.List or ValueShape.Map or ValueShape.Record, Style: { } style } => style,
        { Location: ParameterLocation.Query, Type.Shape: ValueShape.Record } => ParameterStyle.DeepObject,
        _ => null,
    };

    /// <summary>The argument, which must not be null where the docs require it. Those in the path are looked at where they are written.</summary>
    public static string Argument(NamedParameter parameter) => parameter is { IsRequired: true, Type.IsValueType: false } and not { Location: ParameterLocation.Path }
        ? $"global::PiecesGen.Http.RequestArgument.Required({parameter.Name})"
        : parameter.Name;

    /// <summary>Appends the JSON text of a value that is given.</summary>
    public static void WriteJson(SourceWriter writer, NamedParameter parameter, string append, string style = "")
    {
        string given = parameter.Type.IsValueType && !parameter.IsRequired ? parameter.Name + ".Value" : Argument(parameter);
        string statement = $"{append}({Literal.Text(parameter.WireName)}, {given}, {JsonExpressions.Writer(parameter.Type)}{style});";
        if (parameter.IsRequired)
        {
            writer.Lines(statement);
            return;
        }

        writer.Open($"if ({parameter.Name} is not null)");
        writer.Lines(statement);
        writer.Close();
    }

    /// <summary>The arguments that append a value, or several, as text; null for what only JSON can express.</summary>
    private static string? TextValue(NamedParameter parameter) => parameter.Type switch
    {
        { Shape: ValueShape.Enum } => parameter.Name + (parameter.IsRequired ? ".Value" : "?.Value"),
        { Shape: ValueShape.List, Item: { Shape: ValueShape.Enum } item } => $"{Argument(parameter)}, static ({item.CSharp} item) => item.Value",
        { Shape: ValueShape.List, Item.Shape: <= ValueShape.DateOnly } or { Shape: <= ValueShape.DateOnly } => Argument(parameter),
        _ => null,
    };

    private static bool Has(NamedOperation operation, ParameterLocation location) =>
        operation.Parameters.Exists(parameter => parameter.Location == location);

    private static string ContentArgument(NamedOperation operation)
    {
        foreach (NamedParameter parameter in operation.Parameters)
        {
            if (parameter.Location == ParameterLocation.Body)
            {
                string content = Content(operation.Operation.Body!.MediaType, parameter);
                return parameter.IsRequired ? $", {content}" : $", {parameter.Name} is null ? null : {content}";
            }
        }

        string form = operation.Operation.IsMultipart ? "Multipart" : "Form";
        return Has(operation, ParameterLocation.Form) ? $", global::PiecesGen.Http.RequestContent.{form}(form)" : "";
    }

    /// <summary>A value as the body of a request, or as a message of a stream.</summary>
    public static string Content(string mediaType, NamedParameter parameter)
    {
        string value = parameter.Type.IsValueType && !parameter.IsRequired ? parameter.Name + ".Value" : Argument(parameter);
        bool isJson = MediaTypes.IsJson(mediaType);
        string jsonType = isJson && mediaType != MediaTypes.Json ? ", " + Literal.Text(mediaType) : "";
        return parameter.Type.Shape switch
        {
            ValueShape.String when !isJson => $"global::PiecesGen.Http.RequestContent.Text({value}, {Literal.Text(mediaType)})",
            ValueShape.File => $"global::PiecesGen.Http.RequestContent.File({value}, {Literal.Text(mediaType)})",
            _ => $"global::PiecesGen.Http.RequestContent.Json({value}, {JsonExpressions.Writer(parameter.Type)}{jsonType})",
        };
    }
}
