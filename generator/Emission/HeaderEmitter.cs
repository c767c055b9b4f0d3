using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the statements that collect header and cookie parameters.</summary>
internal static class HeaderEmitter
{
    public static void Write(SourceWriter writer, NamedOperation operation)
    {
        foreach (NamedParameter parameter in operation.Parameters)
        {
            if (parameter.Location == ParameterLocation.Header)
            {
                Write(writer, parameter, "headers.Append", parameter.Type.Item?.Shape == ValueShape.String);
            }
            else if (parameter.Location == ParameterLocation.Cookie)
            {
                Write(writer, parameter, "headers.AppendCookie", false);
            }
        }
    }

    private static void Write(SourceWriter writer, NamedParameter parameter, string append, bool isTextList)
    {
        string name = Literal.Text(parameter.WireName);
        switch (parameter.Type.Shape)
        {
            case ValueShape.String:
            case ValueShape.List when isTextList:
                writer.Lines($"{append}({name}, {RequestEmitter.Argument(parameter)});");
                break;
            case ValueShape.Enum:
                writer.Lines($"{append}({name}, {parameter.Name}{(parameter.IsRequired ? "" : "?")}.Value);");
                break;
            default:
                RequestEmitter.WriteJson(writer, parameter, append);
                break;
        }
    }
}
