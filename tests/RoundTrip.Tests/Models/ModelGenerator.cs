using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>Makes a whole API.</summary>
internal static class ModelGenerator
{
    public static ApiModel Make(int seed)
    {
        Choices choices = new(seed);
        NameGenerator names = new(choices, isSnake: choices.OneIn(2));
        TextGenerator texts = new(choices);
        HashSet<string> taken = [];
        List<string> objects = choices.Some(3, () => names.TypeName(taken));
        List<string> enums = choices.Some(2, () => names.TypeName(taken));
        List<string> withoutPage = choices.OneIn(3) ? choices.Some(2, () => names.TypeName(taken)) : [];
        TypeGenerator types = new(choices, [.. objects, .. enums, .. withoutPage], enums);
        SchemaGenerator schemas = new(choices, names, texts, types);
        OperationGenerator operations = new(choices, names, texts, types, objects);
        HashSet<string> takenGroups = [];
        List<string> groups = [.. Enumerable.Range(0, choices.Between(1, 2)).Select(_ => names.TypeName(takenGroups))];
        ApiModel model = new(
            names.Word() + "_client",
            choices.From(["http://localhost:1000", "https://api.example.com/v2", "http://127.0.0.1:39300/a_b"]),
            EquatableArray.From(groups.OrderBy(NameKey.From, StringComparer.Ordinal).Select(name => Group(name, choices, texts, operations))),
            [
                .. objects.Select(schemas.Object), .. enums.Select(schemas.Enum), .. withoutPage.Select(name => new OpenSchema(name)),
            ]);
        return SchemaOrder.Tidy(model);
    }

    private static ApiGroup Group(string name, Choices choices, TextGenerator texts, OperationGenerator operations)
    {
        HashSet<string> taken = [];
        int count = choices.Between(1, 3);
        return new ApiGroup(name, texts.Prose(), EquatableArray.From(Enumerable.Range(0, count).Select(_ => operations.Make(taken))));
    }
}
