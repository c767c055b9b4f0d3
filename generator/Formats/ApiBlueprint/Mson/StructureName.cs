using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Mson;

/// <summary>The name of a data structure, which may be several words: <c>Garden Plant</c> is <c>GardenPlant</c>.</summary>
internal static class StructureName
{
    public static string From(string text) => text.IndexOf(' ') < 0 ? text : Casing.ToPascal(text);
}
