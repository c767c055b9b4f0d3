using PiecesGen.Generator.Model;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Reports;

/// <summary>How much was understood.</summary>
/// <param name="Name">What was counted, as JSON names it; people read it with blanks.</param>
internal sealed record ModelCount(string Name, int Count)
{
    public static IReadOnlyList<ModelCount> From(Understanding understanding)
    {
        ApiModel model = understanding.Merge.Model;
        Operation[] operations = [.. model.Groups.SelectMany(group => group.Operations)];
        return
        [
            new("pages", understanding.Pages.Count),
            new("apis", model.Groups.Count),
            new("operations", operations.Length),
            new("parameters", operations.Sum(operation => operation.Parameters.Count)),
            new("bodies", operations.Count(operation => operation.Body is not null)),
            new("statuses", operations.Sum(operation => operation.Responses.Count)),
            new("models", model.Schemas.OfType<ObjectSchema>().Count()),
            new("properties", model.Schemas.OfType<ObjectSchema>().Sum(schema => schema.Properties.Count)),
            new("enums", model.Schemas.OfType<EnumSchema>().Count()),
            new("enum values", model.Schemas.OfType<EnumSchema>().Sum(schema => schema.Values.Count)),
            new("open models", model.Schemas.OfType<OpenSchema>().Count()),
        ];
    }
}
