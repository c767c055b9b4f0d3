using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>Every emitted model by itself, through System.Text.Json.</summary>
public sealed class ModelTests
{
    [CorpusFact]
    public void Every_model_of_the_docs_is_emitted_and_has_no_property_that_nobody_mentions()
    {
        List<Type> models = [.. Models()];

        Assert.Equal(464, models.Count);

        // Beside the models there are only the enums whose values a page lists in place.
        Type[] others = [.. TypesWithConverter().Except(models)];
        Assert.Equal(8, others.Length);
        Assert.All(others, type => Assert.True(type.IsValueType, type.Name));
        string[] unknown =
        [
            .. models.Where(model => !model.IsValueType)
                .SelectMany(model => ArgumentBuilder.PropertiesOf(model).Select(property => (model, property)))
                .Where(member => SchemaOf(member.model)?["properties"]?.AsObject().Any(property => LetterKey.From(property.Key) == LetterKey.From(member.property.Name)) != true)
                .Select(member => $"{member.model.Name}.{member.property.Name}"),
        ];
        Assert.Empty(unknown);
    }

    [CorpusFact]
    public void Every_model_is_read_and_written_without_loss()
    {
        string[] failures =
        [
            .. Models().Select(model => (model.Name, Failure: FailureOf(model)))
                .Where(item => item.Failure is not null)
                .Select(item => $"{item.Name}: {item.Failure}"),
        ];

        Assert.True(failures.Length == 0, string.Join("\n", failures));
    }

    [CorpusFact]
    public void Every_model_is_read_under_the_names_that_either_dialect_documents()
    {
        int names = 0;
        var failures = new List<string>();
        foreach (string dialect in new[] { CorpusPages.Python, CorpusPages.TypeScript })
        {
            IReadOnlyDictionary<string, IReadOnlyList<string>> spellings = PrintedSpellings.From(dialect);
            foreach (Type model in Models().Where(model => !model.IsValueType))
            {
                JsonObject sample = new SchemaSample(withUnknown: false).For(SchemaOf(model)!).AsObject();
                foreach (string spelling in spellings[LetterKey.From(model.Name)])
                {
                    Respell(sample, spelling);
                    names++;
                }

                object value = JsonSerializer.Deserialize(sample.ToJsonString(), model)!;
                if (MisplacedMember.Find(value) is { } misplaced)
                {
                    failures.Add($"{model.Name}, as in {dialect}: {misplaced}");
                }
            }
        }

        Assert.Equal(4452, names);
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [CorpusFact]
    public void Every_model_is_written_under_the_names_of_the_wire()
    {
        var failures = new List<string>();
        foreach (Type model in Models().Where(model => !model.IsValueType))
        {
            JsonNode sample = new SchemaSample(withUnknown: false).For(SchemaOf(model)!);
            object value = ArgumentBuilder.Build(model, sample);
            if (JsonDifference.Find(sample.ToJsonString(), JsonSerializer.Serialize(value, model)) is { } difference)
            {
                failures.Add($"{model.Name}: {difference}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static void Respell(JsonObject json, string spelling)
    {
        if (json.FirstOrDefault(member => LetterKey.From(member.Key) == LetterKey.From(spelling)) is { Key: { } known, Value: { } value })
        {
            json.Remove(known);
            json.Add(spelling, value);
        }
    }

    private static string? FailureOf(Type model)
    {
        string sent = new SchemaSample(withUnknown: true).For(SchemaOf(model)!).ToJsonString();
        try
        {
            object? value = JsonSerializer.Deserialize(sent, model);
            return JsonDifference.Find(sent, JsonSerializer.Serialize(value, model)) ?? MisplacedMember.Find(value);
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<Type> Models() => TypesWithConverter().Where(type => SchemaOf(type) is not null);

    private static IEnumerable<Type> TypesWithConverter() => CorpusClient.Assembly.GetExportedTypes()
        .Where(type => type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false).Length > 0)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static JsonObject? SchemaOf(Type model) => ExpectedSchemas.Instance.Find(model.Name);
}
