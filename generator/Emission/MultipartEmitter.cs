using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the statements that collect the fields of a multipart form.</summary>
internal static class MultipartEmitter
{
    public static void Write(SourceWriter writer, NamedOperation operation)
    {
        foreach (NamedParameter parameter in operation.Parameters)
        {
            if (parameter.Location == ParameterLocation.Form)
            {
                Write(writer, parameter);
            }
        }
    }

    private static void Write(SourceWriter writer, NamedParameter parameter)
    {
        string name = Literal.Text(parameter.WireName);
        switch (parameter.Type.Shape)
        {
            case ValueShape.File:
            case ValueShape.List when parameter.Type.Item?.Shape == ValueShape.File:
                writer.Lines($"form.AppendFile({name}, {RequestEmitter.Argument(parameter)});");
                break;
            case ValueShape.String:
            case ValueShape.List when parameter.Type.Item?.Shape == ValueShape.String:
                writer.Lines($"form.Append({name}, {RequestEmitter.Argument(parameter)});");
                break;
            case ValueShape.Enum:
                writer.Lines($"form.Append({name}, {parameter.Name}{(parameter.IsRequired ? "" : "?")}.Value);");
                break;
            default:
                RequestEmitter.WriteJson(writer, parameter, "form.Append");
                break;
        }
    }
}
